package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crosscheck.claim.Quantity;
import org.crosscheck.finding.Decision;
import org.crosscheck.finding.Findings;
import org.crosscheck.finding.RelationType;
import org.crosscheck.finding.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The page in a real browser. Without one these tests say that they were skipped; with {@code
 * -Dbrowser.required=true} that is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String AXE = "/axe.min.js";

  /** Kept, because a logger that nobody holds forgets its level. */
  private final Logger log = Logger.getLogger("org.openqa.selenium");

  private Optional<Path> folder = Optional.empty();
  private Optional<ChromeDriver> browser = Optional.empty();

  @BeforeAll
  void open(@TempDir Path temporary) {
    boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (Boolean.getBoolean("browser.required")) {
      assertThat(there).as("%s and %s", BROWSER, DRIVER).isTrue();
    }
    assumeTrue(there, "skipped: no " + BROWSER + " with " + DRIVER);
    log.setLevel(Level.OFF);
    folder = Optional.of(temporary);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build();
    browser = Optional.of(new ChromeDriver(service, options(temporary)));
  }

  private static ChromeOptions options(Path folder) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--force-prefers-reduced-motion",
        "--window-size=1280,900",
        "--user-data-dir=" + folder.resolve("profile"));
    options.setExperimentalOption("prefs", Map.of("download.default_directory", folder.toString()));
    return options;
  }

  @AfterEach
  void forget() {
    run("localStorage.clear()");
  }

  @AfterAll
  void close() {
    browser.ifPresent(ChromeDriver::quit);
  }

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
  void decisions_outlive_a_reload_and_travel_in_a_file() throws IOException {
    Findings ferry = Stories.ferry();
    show(ferry);
    type("j");
    assertThat(states()).containsOnly("open");
    type("a");
    type("x");
    type(Keys.ENTER);
    assertThat(states()).startsWith("accepted", "dismissed", "open");
    type("u");
    assertThat(states()).startsWith("accepted", "open");
    chrome().navigate().refresh();
    assertThat(states()).startsWith("accepted", "open");

    chrome().findElement(By.id("export")).click();
    chrome().findElement(By.cssSelector("#exporting input[name=by]")).sendKeys("Ann", Keys.ENTER);
    DecisionLines.Lines lines = DecisionLines.read(Files.readString(downloaded()));
    assertThat(lines.problems()).isEmpty();
    assertThat(lines.decisions()).hasSize(1);
    assertThat(lines.decisions().get(0).by()).isEqualTo("Ann");

    run("localStorage.clear()");
    show(ferry.decided(lines.decisions()));
    assertThat(states()).startsWith("accepted", "open");
    Decision old = lines.decisions().get(0);
    show(
        ferry.decided(
            List.of(new Decision(old.finding(), "before", old.choice(), "", "", "Ann", old.at()))));
    assertThat(states()).startsWith("changed", "open");
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

  @Test
  void an_accessibility_checker_has_nothing_to_object() throws IOException {
    show(Stories.ferry());
    run("for (const d of document.querySelectorAll('details')) d.open = true");
    run(axe());
    List<?> violations =
        (List<?>)
            ((JavascriptExecutor) chrome())
                .executeAsyncScript(
                    "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v => v.id + ' ' + v.nodes[0].html)))");
    assertThat(violations).isEmpty();
  }

  @Test
  void a_large_story_opens_and_stays_usable() throws IOException {
    show(Stories.large());
    Long took =
        (Long)
            run(
                "return Math.round(performance.timing.loadEventEnd - performance.timing.navigationStart)");
    assertThat(Duration.ofMillis(took)).isLessThan(Duration.ofSeconds(10));
    assertThat(states()).hasSize(300);
  }

  @Test
  void a_figure_that_changed_opens_its_finding_again() throws IOException {
    Findings before = toll(12);
    Decision taken =
        new Decision(
            "toll",
            before.verdicts().get(0).fingerprint(),
            Decision.Choice.ACCEPT,
            "",
            "",
            "Ann",
            "2021-03-20");
    show(before.decided(List.of(taken)));
    assertThat(states()).containsExactly("accepted");
    show(toll(14).decided(List.of(taken)));
    assertThat(states()).containsExactly("changed");
  }

  private static Findings toll(int figure) {
    StoryBuilder story = new StoryBuilder();
    story.article("a", Optional.of("A"), Optional.empty(), figure + " died.");
    story.article("b", Optional.of("B"), Optional.empty(), "13 died.");
    story
        .saying("x", "a", Stories.DEATHS, figure + " died.", figure + "", Quantity.exactly(figure))
        .done();
    story.saying("y", "b", Stories.DEATHS, "13 died.", "13", Quantity.exactly(13)).done();
    return story
        .finding(
            "toll", RelationType.CONTRADICTION, Severity.HIGH, 2, "No number is both.", "x", "y")
        .build();
  }

  private void show(Findings findings) throws IOException {
    Path page =
        Files.writeString(
            folder.orElseThrow().resolve("report.html"), new HtmlReport().render(findings));
    chrome().get(page.toUri().toString());
  }

  private ChromeDriver chrome() {
    return browser.orElseThrow();
  }

  private String text(String selector) {
    return chrome().findElement(By.cssSelector(selector)).getText();
  }

  private void type(CharSequence keys) {
    chrome().switchTo().activeElement().sendKeys(keys);
  }

  private Object run(String script) {
    Object result = ((JavascriptExecutor) chrome()).executeScript(script);
    return result == null ? "" : result;
  }

  @SuppressWarnings("unchecked")
  private List<String> states() {
    return (List<String>)
        run(
            "return [...document.querySelectorAll('#conflicts > .finding')].map(f => f.dataset.state)");
  }

  private Path downloaded() throws IOException {
    Path file = folder.orElseThrow().resolve("decisions.jsonl");
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return file;
  }

  private static String axe() throws IOException {
    try (InputStream in = HtmlReportBrowserTest.class.getResourceAsStream(AXE)) {
      assertThat(in).as(AXE).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
