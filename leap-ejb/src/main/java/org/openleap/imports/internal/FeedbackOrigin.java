package org.openleap.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where an imported item came from: the row of the file, what its source calls it, and the question it answers. */
@Entity
@Table(name = "feedback_origin")
public class FeedbackOrigin {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 1000;

    @Id
    @Column(name = "item_id")
    private long itemId;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "row_no")
    private int row;

    private String source;
    private String comment;
    private String question;
    private String service;

    protected FeedbackOrigin() {}

    FeedbackOrigin(long itemId, long importId, ReadRow read) {
        this.itemId = itemId;
        this.importId = importId;
        this.row = read.number();
        this.source = cut(read.origin().source(), LONGEST_NAME);
        this.comment = cut(read.origin().comment(), LONGEST_NAME);
        this.question = cut(read.origin().question(), LONGEST_QUESTION);
        this.service = cut(read.origin().service(), LONGEST_NAME);
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }

    long itemId() {
        return itemId;
    }

    int row() {
        return row;
    }
}
