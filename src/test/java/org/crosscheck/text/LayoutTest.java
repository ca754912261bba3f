package org.crosscheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void lines_end_with_a_line_feed_a_carriage_return_or_both() {
    Layout layout = Layout.asWritten("ab\r\ncd\re\nf");

    assertThat(layout.place(4)).isEqualTo(new Place("", 2, 1));
    assertThat(layout.place(7)).isEqualTo(new Place("", 3, 1));
    assertThat(layout.place(9)).isEqualTo(new Place("", 4, 1));
    assertThat(layout.end(2)).isEqualTo(new Place("", 1, 3));
  }

  @Test
  void columns_count_utf_16_code_units() {
    assertThat(Layout.asWritten("😀 13").place(3)).isEqualTo(new Place("", 1, 4));
  }

  @Test
  void paragraphs_are_counted_on_each_page() {
    String text = "One.\n\nTwo.\n\nThree.\n\nFour.\n";
    int page = text.indexOf("Three");
    Layout layout = Layout.pages(text, List.of(0, page));

    assertThat(layout.place(text.indexOf("Two"))).isEqualTo(new Place("page 1", 2, 1));
    assertThat(layout.place(text.indexOf("our"))).isEqualTo(new Place("page 2", 2, 2));
    assertThat(Layout.paragraphs(text).place(text.indexOf("Four"))).isEqualTo(new Place("", 4, 1));
  }

  @Test
  void fields_have_lines_of_their_own() {
    Layout layout =
        Layout.fields(
            List.of(
                new Layout.Field("headline", 0, Layout.asWritten("Two die")),
                new Layout.Field("body", 9, Layout.asWritten("a\nbc"))));

    assertThat(layout.place(4)).isEqualTo(new Place("headline", 1, 5));
    assertThat(layout.place(12)).isEqualTo(new Place("body", 2, 2));
  }
}
