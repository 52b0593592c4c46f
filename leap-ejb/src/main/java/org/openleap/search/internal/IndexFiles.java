package org.openleap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The files of an index and everything that is open on them. */
final class IndexFiles {
    static final IndexSearcher NOTHING = new IndexSearcher(empty());

    private static final Logger LOG = System.getLogger(IndexFiles.class.getName());
    private static final String LAYOUT = "layout";
    private static final String GENERATION = "generation";
    private static final String POSITION = "position";
    private static final double MEGABYTES_BEFORE_WRITING = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Position position;

    private IndexFiles(Directory directory, IndexWriter writer, Position position) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.position = position;
        this.searchers = new SearcherManager(writer, null);
    }

    static IndexFiles open(Path folder, String generation) throws IOException {
        var directory = FSDirectory.open(Files.createDirectories(folder));
        boolean there = DirectoryReader.indexExists(directory);
        var position = there ? position(directory, generation) : Position.START;
        return new IndexFiles(directory, new IndexWriter(directory, configuration()), position);
    }

    /** An index of another layout or of another database, or one that cannot be read, is thrown away. */
    private static Position position(Directory directory, String generation) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            var said = reader.getIndexCommit().getUserData();
            boolean ours = Fields.LAYOUT.equals(said.get(LAYOUT)) && generation.equals(said.get(GENERATION));
            if (ours) return Position.read(said.get(POSITION));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "The search index cannot be read: {0}", unreadable.getMessage());
        }
        for (var file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
        }
        return Position.START;
    }

    private static IndexWriterConfig configuration() {
        return new IndexWriterConfig(LeapAnalyzer.BOTH)
                .setIndexSort(Fields.NEWEST_FIRST)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING)
                .setCommitOnClose(false)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    }

    Position position() {
        return position;
    }

    void put(Term key, Document document) throws IOException {
        writer.updateDocument(key, document);
    }

    void remove(Term key) throws IOException {
        writer.deleteDocuments(key);
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(String generation, Position followed) throws IOException {
        var said = Map.of(LAYOUT, Fields.LAYOUT, GENERATION, generation, POSITION, followed.toString());
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
    }

    void purge() throws IOException {
        writer.forceMergeDeletes();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    <V> V search(LuceneIndex.Question<V> question) throws IOException {
        var searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    void close() {
        try (directory;
                writer;
                searchers) {
            LOG.log(Level.DEBUG, "The search index is closed");
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private static MultiReader empty() {
        try {
            return new MultiReader();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
