package org.openleap.imports.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.openleap.imports.DateOrder;
import org.openleap.imports.ImportReading;

/** Keeps a reading as JSON, the columns in their order. */
@Converter
public class ReadingText implements AttributeConverter<ImportReading, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ImportReading reading) {
        try {
            return JSON.writeValueAsString(reading);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Imports from before there were readings have none; they have ended. */
    @Override
    public ImportReading convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) return new ImportReading(Map.of(), DateOrder.DAY_FIRST, true, "fft");
        try {
            return JSON.readValue(text, ImportReading.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
