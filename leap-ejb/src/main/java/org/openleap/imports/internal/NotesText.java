package org.openleap.imports.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.openleap.sheet.SheetNotes;

/** Keeps the notes on how a file was read as JSON. */
@Converter
public class NotesText implements AttributeConverter<SheetNotes, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(SheetNotes notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public SheetNotes convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) return new SheetNotes("", "", 1, 0, 0, 0);
        try {
            return JSON.readValue(text, SheetNotes.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
