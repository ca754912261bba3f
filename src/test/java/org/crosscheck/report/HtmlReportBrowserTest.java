package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reading the page. */
class HtmlReportBrowserTest extends InBrowser {

  @Test
  void the_first_screen_says_how_many_and_which() throws IOException {
    show(Stories.ferry());
    assertThat(text("h1"))
        .isEqualTo(
            "Four articles from three origins: two serious disagreements, three lesser ones.");
    assertThat(text("#conflicts > .finding"))
        .isEqualTo(
            "HIGH\nPeople killed: at least 12 · thirteen · at least 14 · at least 20, four sources, three periods, three origins"
                .replace("HIGH", "High"));
    assertThat(
            (Boolean)
                run(
                    "return document.querySelector('#conflicts > .finding:last-child').getBoundingClientRect().bottom < innerHeight"))
        .isTrue();
  }

  @Test
  void a_finding_opens_its_article_at_the_marked_words() throws IOException {
    show(Stories.ferry());
    type("j");
    type(Keys.ENTER);
    type("o");
    assertThat(text("#reader mark.current")).isEqualTo("At least 12");
    type("o");
    assertThat(text("#reader mark.current")).isEqualTo("Thirteen");
    assertThat(
            (Boolean)
                run(
                    "const m = document.querySelector('mark.current').getBoundingClientRect(); return m.top > 0 && m.bottom < innerHeight"))
        .isTrue();
    type(Keys.ESCAPE);
    assertThat(chrome().findElements(By.cssSelector("#shelf > .article"))).hasSize(4);
  }

  @Test
  void the_row_whose_article_is_opened_stays_in_sight() throws IOException {
    show(Stories.ferry());
    type("j");
    type(Keys.ENTER);
    List<WebElement> rows = chrome().findElements(By.cssSelector("#conflicts a.open"));
    WebElement last = rows.get(rows.size() - 1);
    run("arguments[0].closest('.finding').open = true", last);
    run("arguments[0].scrollIntoView({ block: 'end', behavior: 'instant' })", last);
    Number before = (Number) run("return arguments[0].getBoundingClientRect().top", last);
    last.click();
    Number after = (Number) run("return arguments[0].getBoundingClientRect().top", last);
    assertThat(after.doubleValue()).isCloseTo(before.doubleValue(), within(30.0));
  }

  @Test
  void filters_and_search_narrow_the_list() throws IOException {
    show(Stories.ferry());
    chrome().findElement(By.id("search")).sendKeys("blockade");
    assertThat(text("#shown")).startsWith("1 of 5 shown");
    chrome().findElement(By.id("search")).sendKeys(" of nowhere");
    assertThat(text("#nothing")).contains("No disagreement matches");
  }

  @Test
  void a_hostile_article_shows_as_text_and_runs_nothing() throws IOException {
    show(Stories.hostile());
    run("for (const d of document.querySelectorAll('details')) d.open = true");
    assertThat(text(".article .text"))
        .contains("<script>alert(1)</script> \"><img src=x onerror=alert(2)>")
        .contains("\uD83D\uDE00")
        .contains("\\u{202e}");
    assertThat(chrome().findElements(By.cssSelector("img, iframe, body script + script")))
        .isEmpty();
    // An alert would make this throw.
    assertThat(chrome().getTitle()).startsWith("What the articles disagree on");
  }
}
