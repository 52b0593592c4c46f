package org.openleap.savedsearch.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.openleap.search.SearchQuery;

/** Keeps a question as JSON. */
@Converter
public class QueryText implements AttributeConverter<SearchQuery, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SearchQuery query) {
        try {
            return JSON.writeValueAsString(query);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public SearchQuery convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, SearchQuery.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
