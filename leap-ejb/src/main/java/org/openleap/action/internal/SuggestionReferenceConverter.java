package org.openleap.action.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openleap.suggestion.SuggestionReference;

/** Keeps the reference of a suggestion as plain text. */
@Converter(autoApply = true)
public class SuggestionReferenceConverter implements AttributeConverter<SuggestionReference, String> {

    @Override
    public String convertToDatabaseColumn(SuggestionReference reference) {
        return reference == null ? null : reference.value();
    }

    @Override
    public SuggestionReference convertToEntityAttribute(String value) {
        return value == null ? null : SuggestionReference.of(value);
    }
}
