import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDFs by the rules of a standard. Arguments are pairs of a flavour (ua1, 3a) and a file. Prints one line for
 * each pair, parted by tabs: flavour, file, how many assertions were checked, then every rule that is broken.
 */
public class Validate {
  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    for (int at = 0; at + 1 < args.length; at += 2) {
      PDFAFlavour flavour = PDFAFlavour.byFlavourId(args[at]);
      try (InputStream file = new FileInputStream(args[at + 1]);
          PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        System.out.println(args[at] + "\t" + args[at + 1] + verdictOf(validator.validate(parser)));
      }
    }
  }

  /** Each broken rule once, with what it says and where it was first broken. */
  private static String verdictOf(ValidationResult result) {
    Map<String, String> broken = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions())
      if (assertion.getStatus() != TestAssertion.Status.PASSED)
        broken.putIfAbsent(
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
            (assertion.getMessage() + " @ " + assertion.getLocation().getContext()).replaceAll("\\s+", " "));
    StringBuilder verdict = new StringBuilder("\t" + result.getTotalAssertions());
    broken.forEach((rule, sentence) -> verdict.append("\t").append(rule).append(' ').append(sentence));
    return verdict.toString();
  }
}
