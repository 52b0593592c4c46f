package org.openleap.feedback.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openleap.feedback.FeedbackReference;

/** Keeps references as plain text. */
@Converter(autoApply = true)
public class FeedbackReferenceConverter implements AttributeConverter<FeedbackReference, String> {

    @Override
    public String convertToDatabaseColumn(FeedbackReference reference) {
        return reference == null ? null : reference.value();
    }

    @Override
    public FeedbackReference convertToEntityAttribute(String value) {
        return value == null ? null : new FeedbackReference(value);
    }
}
