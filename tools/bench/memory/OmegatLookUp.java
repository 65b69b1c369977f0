import java.io.BufferedReader;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omegat.core.Core;
import org.omegat.core.data.IProject;
import org.omegat.core.data.PrepareTMXEntry;
import org.omegat.core.data.ProjectProperties;
import org.omegat.core.data.TMXEntry;
import org.omegat.core.statistics.FindMatches;
import org.omegat.tokenizer.ITokenizer;
import org.omegat.tokenizer.LuceneDutchTokenizer;
import org.omegat.util.Language;
import org.omegat.util.OConsts;
import org.omegat.util.RuntimePreferences;

/**
 * Times OmegaT's own matcher over units that are in memory, as its matches pane calls it: a new FindMatches for each segment,
 * one tokenizer for all. Arguments: folder for its preferences, file with units (source TAB target), file with queries.
 * Prints the milliseconds of each query, one a line, after one query that is not counted.
 */
public class OmegatLookUp {
  public static void main(String[] args) throws Exception {
    RuntimePreferences.setConfigDir(args[0] + File.separator);
    List<TMXEntry> entries = readEntries(Path.of(args[1]));
    List<String> queries = Files.readAllLines(Path.of(args[2]));
    IProject project = projectOf(entries);
    Core.setProject(project);
    ITokenizer tokenizer = new LuceneDutchTokenizer();
    search(tokenizer, project, queries.get(0));
    for (String query : queries) {
      long start = System.nanoTime();
      int found = search(tokenizer, project, query);
      System.out.println((System.nanoTime() - start) / 1e6 + "\t" + found);
    }
  }

  private static int search(ITokenizer tokenizer, IProject project, String text) throws Exception {
    return new FindMatches(tokenizer, OConsts.MAX_NEAR_STRINGS, true, false)
        .search(project, text, true, true, () -> false)
        .size();
  }

  private static List<TMXEntry> readEntries(Path path) throws Exception {
    Constructor<?> make = TMXEntry.class.getDeclaredConstructors()[0];
    make.setAccessible(true);
    List<TMXEntry> entries = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        PrepareTMXEntry unit = new PrepareTMXEntry();
        unit.source = line.substring(0, line.indexOf('\t'));
        unit.translation = line.substring(line.indexOf('\t') + 1);
        entries.add((TMXEntry) make.newInstance(unit, true, null));
      }
    }
    return entries;
  }

  private static IProject projectOf(List<TMXEntry> entries) throws Exception {
    Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    // Its constructors want a project on disk.
    ProjectProperties properties =
        (ProjectProperties) ((sun.misc.Unsafe) field.get(null)).allocateInstance(ProjectProperties.class);
    properties.setSourceLanguage(new Language("nl"));
    properties.setTargetLanguage(new Language("en"));
    properties.setSupportDefaultTranslations(true);
    properties.setSentenceSegmentingEnabled(false);
    return (IProject) Proxy.newProxyInstance(OmegatLookUp.class.getClassLoader(), new Class<?>[] {IProject.class},
        (proxy, method, given) -> {
          switch (method.getName()) {
            case "getProjectProperties":
              return properties;
            case "isOrphaned":
              return false;
            case "isProjectLoaded":
              return true;
            case "getTransMemories":
            case "getOtherTargetLanguageTMs":
              return Collections.emptyMap();
            case "getAllEntries":
              return Collections.emptyList();
            case "iterateByDefaultTranslations":
              for (TMXEntry entry : entries) ((IProject.DefaultTranslationsIterator) given[0]).iterate(entry.source, entry);
              return null;
            default:
              return null;
          }
        });
  }
}
