package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.openleap.notification.LetterPapers;
import org.openleap.notification.PrintedPaper;
import org.openleap.web.support.Download;

/** Hands out letters to print: one, the page for a group, or everything that waits. */
@Named
@RequestScoped
public class TellingPaperView {
    @Inject
    LetterPapers papers;

    private long id;
    private String kind = "";
    private int points;

    public void send() throws IOException {
        var paper = paper();
        Download.attachment(paper.name(), "application/pdf", paper.content());
    }

    private PrintedPaper paper() {
        if (id == 0) return papers.waiting();
        return kind.equals("handout") ? papers.handout(id, points) : papers.letter(id, points);
    }

    public long getId() {
        return id;
    }

    public void setId(long value) {
        id = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value == null ? "" : value;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int value) {
        points = value;
    }
}
