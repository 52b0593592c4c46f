package org.openleap.web.publication;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.openleap.easyread.EasyLine;
import org.openleap.easyread.EasyPart;
import org.openleap.easyread.EasyPicture;

/** One line of an easy-read version while it is written; an empty one is no line. */
public class EasyLineForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;
    private final EasyPart part;

    @Size(max = 100)
    private String words = "";

    private EasyPicture picture = EasyPicture.NONE;

    EasyLineForm(int number, EasyPart part) {
        this.number = number;
        this.part = part;
    }

    EasyLineForm with(EasyLine line) {
        words = line.words();
        picture = line.picture();
        return this;
    }

    boolean isUsed() {
        return !words.isBlank();
    }

    EasyLine toLine() {
        return new EasyLine(part, words, picture);
    }

    public int getNumber() {
        return number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public EasyPicture getPicture() {
        return picture;
    }

    public void setPicture(EasyPicture picture) {
        this.picture = picture == null ? EasyPicture.NONE : picture;
    }
}
