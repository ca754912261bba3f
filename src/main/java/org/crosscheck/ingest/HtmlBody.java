package org.crosscheck.ingest;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article. The page's own marks come first (schema.org, {@code
 * article}, {@code main}); without them it is the element whose paragraphs hold the most text, as
 * readability tools do it.
 */
final class HtmlBody {
  private static final int ENOUGH = 200;

  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]", "[class*=article-body]");

  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, math, form, button, input,"
          + " select, textarea, dialog, nav, footer, aside, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
          + " [role=search], [role=dialog]";

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:^|[-_\\s])(?:cookies?|consent|gdpr|comments?|related|recirc|recommended|newsletter"
              + "|subscribe|subscription|signup|promo|share|sharing|social|advert|advertisement|ads?"
              + "|sponsored|sidebar|breadcrumbs?|footer|menu|navbar|navigation|most-read|trending"
              + "|paywall|tags|outbrain|taboola|print-only|sr-only|visually-hidden)(?:[-_\\s]|$)",
          Pattern.CASE_INSENSITIVE);

  private HtmlBody() {}

  static Element of(Document page) {
    page.select(NEVER).remove();
    dropAsides(page);
    ParagraphWeights weights = ParagraphWeights.of(page.body());
    for (String mark : MARKS) {
      Optional<Element> best =
          page.body().select(mark).stream().max(Comparator.comparingInt(weights::weight));
      if (best.isPresent() && weights.weight(best.get()) >= ENOUGH) {
        return best.get();
      }
    }
    return densest(page.body(), weights);
  }

  /** Drops what its class or id calls something else, unless most of the page is in it. */
  private static void dropAsides(Document page) {
    ParagraphWeights weights = ParagraphWeights.of(page.body());
    int all = weights.weight(page.body());
    for (Element element : page.body().select("div, section, ul, ol, p, span, header, figure")) {
      String names = element.className() + " " + element.id();
      if (ASIDE.matcher(names).find() && weights.weight(element) * 2 <= all) {
        element.remove();
      }
    }
  }

  /** The element whose own paragraphs, and at half the weight its children's, are longest. */
  private static Element densest(Element body, ParagraphWeights weights) {
    IdentityHashMap<Element, Integer> scores = new IdentityHashMap<>();
    Element best = body;
    int most = ENOUGH;
    for (Element paragraph : body.select("p")) {
      int length = weights.weight(paragraph);
      Element parent = paragraph.parent();
      for (int share = length; parent != null && share * 4 >= length && share > 0; share /= 2) {
        int score = scores.merge(parent, share, Integer::sum);
        if (score > most) {
          most = score;
          best = parent;
        }
        parent = parent.parent();
      }
    }
    return best;
  }
}
