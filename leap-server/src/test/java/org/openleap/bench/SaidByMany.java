package org.openleap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A file of invented answers, the same each time: thirty words each, few of them common and many rare, as in real ones. A
 * hundred thousand of them stay below the limit of an upload.
 */
final class SaidByMany {
    /** Stands in the last row only. */
    static final String LAST = "qwertzfinale";

    private static final int WORDS = 30;
    private static final int RARE = 20_000;
    private static final List<String> COMMON = List.of(
            "the",
            "nurse",
            "was",
            "waiting",
            "room",
            "and",
            "letter",
            "we",
            "ward",
            "night",
            "food",
            "not",
            "very",
            "kind",
            "they",
            "phone",
            "doctor",
            "my",
            "clinic",
            "appointment",
            "cold",
            "door",
            "loud",
            "again",
            "nobody",
            "told");

    private final int rows;
    private final Random random = new Random(42);

    SaidByMany(int rows) {
        this.rows = rows;
    }

    Path writeTo(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Comment ID,Date,FFT answer\n");
            for (int row = 1; row <= rows; row++) out.write("bench-" + row + "," + day() + "," + words(row) + "\n");
        }
        return file;
    }

    private LocalDate day() {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_400));
    }

    private String words(int row) {
        var text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) text.append(word()).append(' ');
        if (row % 97 == 0) text.append("wardrobe lantern ");
        if (row == rows) text.append(LAST);
        return text.toString().strip();
    }

    private String word() {
        boolean isCommon = random.nextInt(10) < 7;
        return isCommon
                ? COMMON.get(random.nextInt(COMMON.size()))
                : "word" + Integer.toString(random.nextInt(RARE), 36);
    }
}
