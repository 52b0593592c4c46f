package org.openleap.poster.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openleap.poster.PosterOrder;
import org.openleap.poster.PosterSize;
import org.openleap.poster.PrintedPoster;
import org.openleap.publication.PublishedPair;
import org.openleap.redaction.PublicCount;

/**
 * Prints a tagged PDF (PDF/UA). A poster is one page, whatever stands on it: letters become smaller down to a size that can
 * still be read from an arm's length, then the last answers are left out.
 */
@ApplicationScoped
public class PosterPrinter {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";
    private static final double SMALLEST = 10.5;
    /** Points on A4, the largest first. */
    private static final List<Double> LETTERS = List.of(16.0, 13.5, 12.0, SMALLEST);

    @Inject
    PosterWords words;

    @Inject
    PosterTemplates templates;

    PrintedPoster print(PosterOrder order, List<PublishedPair> pairs, PublicCount heard) {
        var content = order.size() == PosterSize.SLIDES ? slides(order, pairs, heard) : poster(order, pairs, heard);
        return new PrintedPoster(words.fileName(order), content);
    }

    private byte[] slides(PosterOrder order, List<PublishedPair> pairs, PublicCount heard) {
        return pdf(templates.fill("slides.ftlx", words.of(order, pairs, heard)));
    }

    private byte[] poster(PosterOrder order, List<PublishedPair> pairs, PublicCount heard) {
        var values = words.of(order, pairs, heard);
        for (var letters : LETTERS) {
            var pdf = poster(values, letters, order.size());
            if (isOnePage(pdf)) return pdf;
        }
        return shortened(order, pairs.subList(0, pairs.size() - 1), heard);
    }

    /** In the smallest letters, without the last answers. */
    private byte[] shortened(PosterOrder order, List<PublishedPair> pairs, PublicCount heard) {
        var pdf = poster(words.of(order, pairs, heard), SMALLEST, order.size());
        return pairs.isEmpty() || isOnePage(pdf) ? pdf : shortened(order, pairs.subList(0, pairs.size() - 1), heard);
    }

    private byte[] poster(Map<String, Object> values, double letters, PosterSize size) {
        double scale = size == PosterSize.A3 ? Math.sqrt(2) : 1;
        values.put("points", letters * scale);
        values.put("scale", scale);
        return pdf(templates.fill("poster.ftlx", values));
    }

    private static byte[] pdf(String page) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PosterPrinter::font, FAMILY)
                    .withHtmlContent(page, null)
                    .withProducer("LEAP")
                    .toStream(pdf)
                    .run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    private static boolean isOnePage(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
