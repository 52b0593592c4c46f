package org.openleap.search.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.Words;

/** One word by which one record can be found. */
@Entity
@Table(name = "search_word")
@IdClass(SearchWord.Key.class)
public class SearchWord {
    private static final int LONGEST_TITLE = 100;

    @Id
    @Enumerated(EnumType.STRING)
    private SearchKind kind;

    @Id
    private String word;

    @Id
    @Column(name = "title_key")
    private String titleKey;

    @Id
    private String reference;

    protected SearchWord() {}

    SearchWord(SearchDocument document, String word) {
        this.kind = document.kind();
        this.word = word;
        this.titleKey = titleKey(document.title());
        this.reference = document.reference();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchWord same
                && same.kind == kind
                && same.word.equals(word)
                && same.titleKey.equals(titleKey)
                && same.reference.equals(reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, word, titleKey, reference);
    }

    private static String titleKey(String title) {
        var normal = Words.normal(title);
        return normal.substring(0, Math.min(normal.length(), LONGEST_TITLE));
    }

    /** Primary key: every column, so that the index alone answers. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private SearchKind kind;
        private String word;
        private String titleKey;
        private String reference;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.kind == kind
                    && key.word.equals(word)
                    && key.titleKey.equals(titleKey)
                    && key.reference.equals(reference);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, word, titleKey, reference);
        }
    }
}
