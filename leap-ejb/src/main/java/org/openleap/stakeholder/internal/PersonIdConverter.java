package org.openleap.stakeholder.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openleap.stakeholder.PersonId;

/** Keeps ids of people as plain text. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, String> {

    @Override
    public String convertToDatabaseColumn(PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PersonId convertToEntityAttribute(String value) {
        return value == null ? null : new PersonId(value);
    }
}
