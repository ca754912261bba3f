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
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.crosscheck.finding.Findings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Shows the page in a real browser. Without one the tests say that they were skipped; with {@code
 * -Dbrowser.required=true} that is a failure.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String AXE = "/axe.min.js";
  private static final String AXE_RUN =
      "const done = arguments[1]; axe.run(arguments[0], {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
          + ".then(r => done(r.violations.map(v => v.id + ' ' + v.nodes.length + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)))";

  /** Kept, because a logger that nobody holds forgets its level. */
  private final Logger log = Logger.getLogger("org.openqa.selenium");

  private Optional<Path> folder = Optional.empty();
  private Optional<ChromeDriver> browser = Optional.empty();

  @BeforeAll
  void start(@TempDir Path temporary) {
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
    chrome().manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
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
    chrome().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    colours("light");
  }

  @AfterAll
  void close() {
    browser.ifPresent(ChromeDriver::quit);
  }

  void show(Findings findings) throws IOException {
    Path page =
        Files.writeString(
            folder.orElseThrow().resolve("report.html"), new HtmlReport().render(findings));
    chrome().get(page.toUri().toString());
  }

  /** A page that is there already. */
  void open(Path page) {
    chrome().get(page.toAbsolutePath().toUri().toString());
  }

  Path folder() {
    return folder.orElseThrow();
  }

  /** The page as it is now, every fold open, with what the accessibility checker objects to. */
  List<?> objections() throws IOException {
    run("for (const d of document.querySelectorAll('details')) d.open = true");
    return objections("body");
  }

  /** What the accessibility checker objects to in a part of the page as it is. */
  List<?> objections(String selector) throws IOException {
    run(axe());
    Object found = ((JavascriptExecutor) chrome()).executeAsyncScript(AXE_RUN, selector);
    return (List<?>) Objects.requireNonNull(found);
  }

  void width(int pixels) {
    chrome()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", pixels, "height", 740, "deviceScaleFactor", 1, "mobile", false));
  }

  void colours(String scheme) {
    chrome()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  ChromeDriver chrome() {
    return browser.orElseThrow();
  }

  String text(String selector) {
    return chrome().findElement(By.cssSelector(selector)).getText();
  }

  void type(CharSequence keys) {
    chrome().switchTo().activeElement().sendKeys(keys);
  }

  Object run(String script, Object... arguments) {
    Object result = ((JavascriptExecutor) chrome()).executeScript(script, arguments);
    return result == null ? "" : result;
  }

  @SuppressWarnings("unchecked")
  List<String> states() {
    return (List<String>)
        run(
            "return [...document.querySelectorAll('#conflicts > .finding')].map(f => f.dataset.state)");
  }

  Path downloaded() throws IOException {
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
    try (InputStream in = InBrowser.class.getResourceAsStream(AXE)) {
      assertThat(in).as(AXE).isNotNull();
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
