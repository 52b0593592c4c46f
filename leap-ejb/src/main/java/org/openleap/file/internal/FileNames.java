package org.openleap.file.internal;

import java.text.Normalizer;

/** Makes the name that a browser sent harmless: it is shown and handed out, and never names anything on the disk. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of a path, without control, direction and quoting characters, cut in the middle when it is long. */
    static String clean(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceFirst("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\"'<>:|?*;%]", "")
                .strip()
                .replaceFirst("^\\.+", "");
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** Whole characters only, and the end that tells the kind stays. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        int cut = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) cut--;
        return name.substring(0, cut) + end;
    }
}
