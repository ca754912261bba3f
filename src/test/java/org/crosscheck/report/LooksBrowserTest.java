package org.crosscheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the page looks like: to an accessibility checker, on small and wide screens, when large. */
class LooksBrowserTest extends InBrowser {
  /** The report of the bundled story, as it is committed. */
  private static final Path REAL = Path.of("reports/venezuela-2019-01/report.html");

  private static final String WIDER =
      "const w = document.documentElement.clientWidth; if (document.documentElement.scrollWidth <= w) return []; return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > w + 1 && !e.closest('.scroll, dialog, .vh')).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 60))";

  @Test
  void an_accessibility_checker_has_nothing_to_object_to() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      colours(scheme);
      open(REAL);
      assertThat(objections()).as(scheme + " " + REAL).isEmpty();
    }
    show(Stories.decidedFerry());
    assertThat(objections()).isEmpty();
  }

  @Test
  void an_open_article_and_a_dialog_are_accessible_as_well() throws IOException {
    open(REAL);
    type("j");
    type("o");
    assertThat(objections("#reader")).isEmpty();
    type("?");
    assertThat(objections("#help")).isEmpty();
  }

  @Test
  void nothing_reaches_beyond_the_screen_on_a_phone_or_a_wide_screen() throws IOException {
    for (int pixels : List.of(320, 360, 768, 1024, 1280, 2560)) {
      width(pixels);
      open(REAL);
      run("for (const d of document.querySelectorAll('details')) d.open = true");
      assertThat((List<?>) run(WIDER)).as("%s pixels", pixels).isEmpty();
      show(Stories.hostile());
      run("for (const d of document.querySelectorAll('details')) d.open = true");
      assertThat((List<?>) run(WIDER)).as("hostile, %s pixels", pixels).isEmpty();
    }
  }

  @Test
  void the_page_prints_with_every_disagreement_open() throws IOException {
    open(REAL);
    chrome().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    run("dispatchEvent(new Event('beforeprint'))");
    assertThat(
            (Boolean)
                run(
                    "return [...document.querySelectorAll('#conflicts > .finding')].every(f => f.open)"))
        .isTrue();
    assertThat(
            (Boolean)
                run(
                    "return getComputedStyle(document.querySelector('.toolbox')).display === 'none'"))
        .isTrue();
    Map<String, Object> printed = chrome().executeCdpCommand("Page.printToPDF", Map.of());
    assertThat(String.valueOf(printed.get("data")).length()).isGreaterThan(20_000);
  }

  @Test
  void a_large_story_opens_and_scrolls_without_stutter() throws IOException {
    show(Stories.large());
    Long took =
        (Long)
            run(
                "return Math.round(performance.timing.loadEventEnd - performance.timing.navigationStart)");
    assertThat(Duration.ofMillis(took)).isLessThan(limit(2));
    assertThat(states()).hasSize(300);
    Object told =
        chrome()
            .executeAsyncScript(
                """
                    const done = arguments[0];
                    const gaps = [];
                    let last = performance.now();
                    const step = (now) => {
                      gaps.push(Math.round(now - last));
                      last = now;
                      scrollBy(0, 300);
                      if (gaps.length < 80) requestAnimationFrame(step); else done(gaps.slice(2));
                    };
                    requestAnimationFrame(step);""");
    List<?> frames = (List<?>) Objects.requireNonNull(told);
    long slow = frames.stream().filter(gap -> ((Number) gap).longValue() > 100).count();
    assertThat(slow)
        .as("frames slower than a tenth of a second: %s", frames)
        .isLessThan(idle() ? 8 : 40);
  }

  private static boolean idle() {
    return Boolean.getBoolean("browser.required");
  }

  /** On a machine that has nothing else to do; elsewhere a few times as long. */
  private static Duration limit(long seconds) {
    return Duration.ofSeconds(idle() ? seconds : seconds * 4);
  }

  @Test
  void a_table_of_many_sources_keeps_its_headings_in_sight() throws IOException {
    show(Stories.large());
    run(
        "document.querySelector('#table details').open = true; document.querySelector('#table').scrollIntoView()");
    Object there =
        run(
            """
            const box = document.querySelector('#table .scroll');
            box.scrollTop = 900; box.scrollLeft = 1500;
            const at = box.getBoundingClientRect();
            const head = box.querySelector('thead th:nth-child(30)').getBoundingClientRect();
            const side = box.querySelector('tbody tr:nth-child(30) th').getBoundingClientRect();
            return Math.abs(head.top - at.top) < 3 && Math.abs(side.left - at.left) < 3;""");
    assertThat((Boolean) there).isTrue();
  }
}
