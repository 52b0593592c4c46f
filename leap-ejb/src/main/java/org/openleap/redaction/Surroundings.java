package org.openleap.redaction;

import java.io.Serializable;

/**
 * What the rules must know besides the words.
 *
 * @param author name of the person who said it, empty when they gave none
 * @param small whether few people use the service, so that a detail gives somebody away
 */
public record Surroundings(String author, boolean small) implements Serializable {
    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Surroundings[small=" + small + "]";
    }
}
