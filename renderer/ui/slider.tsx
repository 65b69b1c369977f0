import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import './field.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How the value reads, e.g. "110%". */
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
  /** When the thumb is let go: the moment to store. */
  readonly onChangeEnd: (value: number) => void;
}

const single = (value: number | readonly number[]): number => (typeof value === 'number' ? value : (value[0] ?? 0));

export function Slider({ label, value, min, max, step, format, onChange, onChangeEnd }: SliderProps) {
  return (
    <AriaSlider
      className="field slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(next) => onChange(single(next))}
      onChangeEnd={(next) => onChangeEnd(single(next))}
    >
      <div className="slider__head">
        <Label className="field__label">{label}</Label>
        <SliderOutput className="slider__value">{format(value)}</SliderOutput>
      </div>
      <SliderTrack className="slider__track">
        <span className="slider__fill" style={{ width: `${((value - min) / (max - min)) * 100}%` }} />
        <SliderThumb className="slider__thumb" />
      </SliderTrack>
    </AriaSlider>
  );
}
