package org.openleap.identity.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openleap.identity.UserId;

/** Keeps user ids as plain text. */
@Converter(autoApply = true)
public class UserIdConverter implements AttributeConverter<UserId, String> {

    @Override
    public String convertToDatabaseColumn(UserId id) {
        return id == null ? null : id.value();
    }

    @Override
    public UserId convertToEntityAttribute(String value) {
        return value == null ? null : new UserId(value);
    }
}
