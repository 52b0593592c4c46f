package org.openleap.stakeholder;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openleap.shared.EmailAddress;

/** Somebody outside or inside the trust to whom LEAP writes. @param name may be empty */
public record Correspondent(String name, EmailAddress address) {

    /** Tells one recipient of a mail from another, and nobody who they are; for the key of the mail. */
    public String key() {
        var bytes = address.value().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /** Words of a mail for this reader. @param room where their pages stand: {@code staff} or {@code partner} */
    public Map<String, Object> read(Map<String, Object> words, String room) {
        var own = new HashMap<>(words);
        own.put("name", name);
        own.put("room", room);
        return own;
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "Correspondent[" + key() + "]";
    }
}
