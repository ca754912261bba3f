package org.crosscheck.cli;

import org.crosscheck.store.Dates;
import org.crosscheck.text.Publication;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date of publication as an option. */
final class PublishedConverter implements ITypeConverter<Publication> {
  @Override
  public Publication convert(String value) {
    return Dates.read(value)
        .orElseThrow(
            () -> new TypeConversionException("'" + value + "' is no date, such as 2019-01-25"));
  }
}
