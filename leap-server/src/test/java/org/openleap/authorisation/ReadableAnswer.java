package org.openleap.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Whatever LEAP answers, as words: of a PDF what a person reads on it, whose bytes are packed and would hide them. */
final class ReadableAnswer implements HttpResponse.BodyHandler<String> {
    static final String PDF = "application/pdf";

    static boolean isPaper(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith(PDF);
    }

    @Override
    public BodySubscriber<String> apply(ResponseInfo answer) {
        boolean paper = answer.headers().firstValue("Content-Type").orElse("").startsWith(PDF);
        return paper
                ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), ReadableAnswer::words)
                : BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    /** The words on the pages, the title, and whatever else the document says of itself. */
    private static String words(byte[] content) {
        try (var paper = Loader.loadPDF(content)) {
            var about = paper.getDocumentInformation();
            return about.getTitle() + about.getSubject() + about.getKeywords() + new PDFTextStripper().getText(paper);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
