package org.openleap.search.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.openleap.search.Hits;
import org.openleap.search.SearchDocument;
import org.openleap.search.SearchKind;
import org.openleap.shared.PageRequest;

/**
 * The index of this node: closed until {@link IndexKeeper} has opened it, and then always readable, also while it is being
 * built. What is not open finds nothing.
 */
@ApplicationScoped
public class LuceneIndex {
    private volatile IndexFiles files;
    private volatile boolean complete;
    private volatile Position position = Position.START;

    /** Something to ask the index. */
    public interface Question<V> {
        V ask(IndexSearcher searcher) throws IOException;
    }

    /**
     * Opens the folder; what it holds of another layout or of another database is thrown away.
     *
     * @param generation of the database
     * @return how far the index has followed; {@link Position#START} for a new one
     */
    Position open(Path folder, String generation) throws IOException {
        var opened = IndexFiles.open(folder, generation);
        files = opened;
        position = opened.position();
        return position;
    }

    boolean isOpen() {
        return files != null;
    }

    @PreDestroy
    void close() {
        var open = files;
        files = null;
        if (open != null) open.close();
    }

    /** Everything is gone, and nothing is complete. */
    void clear() throws IOException {
        complete = false;
        files.clear();
    }

    void put(Collection<SearchDocument> records) throws IOException {
        for (var record : records) files.put(Fields.key(record.kind(), record.reference()), Fields.document(record));
    }

    void remove(SearchKind kind, Collection<String> references) throws IOException {
        for (var reference : references) files.remove(Fields.key(kind, reference));
    }

    /** Lets people find what was put. */
    void show() throws IOException {
        files.refresh();
    }

    void showAt(Position newest, boolean everything) throws IOException {
        show();
        position = newest;
        complete = everything;
    }

    /** Writes everything down; after a crash the node goes on from here. */
    void commit(String generation, Position followed) throws IOException {
        files.commit(generation, followed);
    }

    /** Takes the words of removed and changed documents out of the files for good. */
    void purge() throws IOException {
        files.purge();
    }

    public boolean isComplete() {
        return complete;
    }

    public boolean isUpTo(Position wanted) {
        return position.isNotBefore(wanted);
    }

    /** Answers with nothing found while the index is not open. */
    public <V> V search(Question<V> question) {
        try {
            var open = files;
            return open == null ? question.ask(IndexFiles.NOTHING) : open.search(question);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }

    /** Newest first, as references. */
    public Hits page(Query query, PageRequest request) {
        return search(searcher -> NewestFirst.page(searcher, query, request));
    }

    /** The best first. */
    public List<String> best(Query query, int most) {
        return search(searcher -> references(searcher, searcher.search(query, most).scoreDocs));
    }

    static List<String> references(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        var references = new ArrayList<String>();
        for (var one : found) references.add(NewestFirst.reference(searcher, one.doc));
        return references;
    }
}
