package org.openleap.file;

import java.io.Serializable;
import java.util.regex.Pattern;

/** Name of a file inside LEAP: 128 random bits in hexadecimal. It says nothing of the file and cannot be guessed. */
public record FileId(String value) implements Serializable {
    private static final Pattern FORMAT = Pattern.compile("[0-9a-f]{32}");

    public FileId {
        if (!FORMAT.matcher(value).matches()) throw new IllegalArgumentException("not a file id");
    }

    @Override
    public String toString() {
        return value;
    }
}
