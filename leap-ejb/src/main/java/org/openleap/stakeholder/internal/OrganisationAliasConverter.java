package org.openleap.stakeholder.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.openleap.stakeholder.OrganisationAlias;

/** Keeps aliases as plain text. */
@Converter(autoApply = true)
public class OrganisationAliasConverter implements AttributeConverter<OrganisationAlias, String> {

    @Override
    public String convertToDatabaseColumn(OrganisationAlias alias) {
        return alias == null ? null : alias.value();
    }

    @Override
    public OrganisationAlias convertToEntityAttribute(String value) {
        return value == null ? null : new OrganisationAlias(value);
    }
}
