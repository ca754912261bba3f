package org.crosscheck.recall;

import java.util.Set;
import org.crosscheck.claim.Attribution;
import org.crosscheck.claim.Claim;
import org.crosscheck.claim.ClaimType;
import org.crosscheck.claim.Context;
import org.crosscheck.claim.Kind;
import org.crosscheck.claim.Modality;
import org.crosscheck.claim.Provenance;
import org.crosscheck.claim.Scope;
import org.crosscheck.claim.Subject;
import org.crosscheck.text.Document;
import org.crosscheck.text.Span;

/** Claims as bytes. What stands in the document itself is only pointed to. */
final class Claims {
  private Claims() {}

  static void pack(Claim claim, Document document, Packer out) {
    out.string(claim.id());
    kind(claim.kind(), out);
    Values.pack(claim.value(), out);
    out.string(claim.subject().text());
    out.string(claim.subject().head());
    out.all(claim.subject().modifiers(), out::string);
    scope(claim.scope(), out);
    out.constant(claim.modality());
    out.optional(claim.attribution(), attribution -> attribution(attribution, out));
    provenance(claim.provenance(), document, out);
    context(claim.context(), out);
  }

  static Claim unpacked(Document document, Unpacker in) {
    return new Claim(
        in.string(),
        kind(in),
        Values.unpacked(in),
        new Subject(in.string(), in.string(), in.all(in::string)),
        scope(in),
        in.constant(Modality.class),
        in.optional(() -> attribution(in)),
        provenance(document, in),
        context(in));
  }

  private static void kind(Kind kind, Packer out) {
    out.string(kind.id());
    out.constant(kind.type());
    out.string(kind.title());
    out.constant(kind.sameSubject());
    out.constant(kind.growth());
    out.string(kind.severity());
    out.all(kind.near().stream().sorted().toList(), out::string);
  }

  private static Kind kind(Unpacker in) {
    return new Kind(
        in.string(),
        in.constant(ClaimType.class),
        in.string(),
        in.constant(Kind.SameSubject.class),
        in.constant(Kind.Growth.class),
        in.string(),
        Set.copyOf(in.all(in::string)));
  }

  private static void scope(Scope scope, Packer out) {
    out.optional(
        scope.period(),
        period -> {
          out.string(period.words());
          out.optional(period.interval(), interval -> Values.interval(interval, out));
          out.flag(period.inherited());
        });
    out.optional(scope.place(), out::string);
    out.optional(scope.population(), out::string);
    out.optional(scope.basis(), out::string);
    out.optional(scope.event(), out::string);
  }

  private static Scope scope(Unpacker in) {
    return new Scope(
        in.optional(
            () -> new Scope.Period(in.string(), in.optional(() -> Values.interval(in)), in.flag())),
        in.optional(in::string),
        in.optional(in::string),
        in.optional(in::string),
        in.optional(in::string));
  }

  private static void attribution(Attribution attribution, Packer out) {
    out.string(attribution.speaker());
    out.string(attribution.cue());
    out.span(attribution.span());
    out.optional(attribution.via(), out::string);
  }

  private static Attribution attribution(Unpacker in) {
    return new Attribution(in.string(), in.string(), in.span(), in.optional(in::string));
  }

  private static void provenance(Provenance provenance, Document document, Packer out) {
    boolean there =
        provenance.source().equals(document.source())
            && provenance.words().equals(provenance.span().in(document.text()))
            && provenance.sentenceText().equals(provenance.sentence().in(document.text()));
    if (!there) {
      throw new IllegalArgumentException("a claim whose words are not in its document");
    }
    out.span(provenance.span());
    out.span(provenance.sentence());
    out.number(provenance.line());
    out.number(provenance.column());
    out.string(provenance.rule());
  }

  private static Provenance provenance(Document document, Unpacker in) {
    Span span = in.span();
    Span sentence = in.span();
    return new Provenance(
        document.source(),
        span,
        span.in(document.text()),
        sentence,
        sentence.in(document.text()),
        in.whole(),
        in.whole(),
        in.string());
  }

  private static void context(Context context, Packer out) {
    out.constant(context.position());
    out.number(context.paragraph());
    out.all(context.predicate(), out::string);
    out.all(context.words(), out::string);
    out.all(context.names(), out::string);
  }

  private static Context context(Unpacker in) {
    return new Context(
        in.constant(Context.Position.class),
        in.whole(),
        in.all(in::string),
        in.all(in::string),
        in.all(in::string));
  }
}
