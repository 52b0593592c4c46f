package org.openleap.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.search.Words;

/** The words and what they lead to; holds names only, whoever asks loads the records within a scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SearchRepository {
    private static final String FIRST =
            "select w.reference from SearchWord w where w.kind = :kind and w.word like :word0";
    private static final String NEXT = " and exists (select v%1$d.word from SearchWord v%1$d where v%1$d.kind = :kind"
            + " and v%1$d.reference = w.reference and v%1$d.word like :word%1$d)";
    private static final String ORDER = " group by w.titleKey, w.reference order by w.titleKey, w.reference";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /** Writes only what is different, so that a record may be entered twice in one transaction. */
    public void replace(SearchDocument document) {
        var wanted = new LinkedHashSet<SearchWord>();
        Words.of(document.title()).forEach(word -> wanted.add(new SearchWord(document, word)));
        document.texts().forEach(text -> Words.of(text).forEach(word -> wanted.add(new SearchWord(document, word))));
        var known = wordsOf(document.kind(), document.reference());
        known.stream().filter(word -> !wanted.contains(word)).forEach(entities::remove);
        wanted.stream().filter(word -> !known.contains(word)).forEach(entities::persist);
        entities.flush();
    }

    public void remove(SearchKind kind, String reference) {
        wordsOf(kind, reference).forEach(entities::remove);
    }

    private List<SearchWord> wordsOf(SearchKind kind, String reference) {
        return entities.createQuery(
                        "select w from SearchWord w where w.kind = :kind and w.reference = :reference",
                        SearchWord.class)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Words hold letters and digits only, so that none of them means something else to {@code like}. */
    public List<String> find(SearchKind kind, List<String> words, int most) {
        var jpql = new StringBuilder(FIRST);
        for (int number = 1; number < words.size(); number++) jpql.append(NEXT.formatted(number));
        var query = entities.createQuery(jpql + ORDER, String.class).setParameter("kind", kind);
        for (int number = 0; number < words.size(); number++)
            query.setParameter("word" + number, words.get(number) + "%");
        return query.setMaxResults(most).getResultList();
    }
}
