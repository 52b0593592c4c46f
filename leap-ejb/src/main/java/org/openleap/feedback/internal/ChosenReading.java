package org.openleap.feedback.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openleap.feedback.DateOrder;
import org.openleap.feedback.ImportColumns;
import org.openleap.feedback.ImportReading;

/** How a person chose that the file is read. */
@Embeddable
public class ChosenReading {
    @Column(name = "words_column")
    private String words;

    @Column(name = "comment_column")
    private String comment;

    @Column(name = "date_column")
    private String date;

    @Column(name = "question_column")
    private String question;

    @Column(name = "source_column")
    private String source;

    @Column(name = "service_column")
    private String service;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private DateOrder dates;

    @Column(name = "leave_out_nothing")
    private boolean leaveOutNothing;

    protected ChosenReading() {}

    static ChosenReading of(ImportReading reading) {
        var chosen = new ChosenReading();
        var columns = reading.columns();
        chosen.words = columns.words();
        chosen.comment = columns.comment();
        chosen.date = columns.date();
        chosen.question = columns.question();
        chosen.source = columns.source();
        chosen.service = columns.service();
        chosen.dates = reading.dates();
        chosen.leaveOutNothing = reading.leaveOutNothing();
        return chosen;
    }

    ImportReading reading() {
        var columns = new ImportColumns(words, comment, date, question, source, service);
        return new ImportReading(columns, dates, leaveOutNothing);
    }
}
