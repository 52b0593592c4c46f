package org.openleap.agreement.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openleap.agreement.AgreementSummary;
import org.openleap.agreement.AgreementVersion;
import org.openleap.agreement.SectionText;
import org.openleap.agreement.SignatureLine;
import org.openleap.agreement.VersionLine;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LeapSetting;

/** Prints a version as a tagged PDF (PDF/UA), with the one font that the PDF library brings along. */
@ApplicationScoped
public class PaperPrinter {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String FAMILY = "Liberation Sans";

    @Inject
    PaperTemplates templates;

    /**
     * What is printed.
     *
     * @param kind what it is called
     * @param history up to this version, newest first
     */
    record Paper(
            AgreementSummary agreement,
            String kind,
            AgreementVersion version,
            List<SignatureLine> signatures,
            List<VersionLine> history) {}

    byte[] print(Paper paper) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PaperPrinter::font, FAMILY)
                    .withHtmlContent(page(paper), null)
                    .withProducer("LEAP")
                    .toStream(pdf)
                    .run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    private String page(Paper paper) {
        return templates.fill(
                "agreement.ftlx",
                Map.ofEntries(
                        Map.entry("trust", LeapSetting.LEAP_TRUST_NAME.require()),
                        Map.entry("reference", paper.agreement().reference().value()),
                        Map.entry("kind", paper.kind()),
                        Map.entry("title", paper.version().title()),
                        Map.entry("number", paper.version().line().number()),
                        Map.entry("hash", paper.version().hash()),
                        Map.entry(
                                "sections",
                                paper.version().sections().stream()
                                        .map(PaperPrinter::section)
                                        .toList()),
                        Map.entry(
                                "signatures",
                                paper.signatures().stream()
                                        .map(PaperPrinter::signature)
                                        .toList()),
                        Map.entry(
                                "history",
                                paper.history().stream()
                                        .map(PaperPrinter::version)
                                        .toList())));
    }

    private static Map<String, Object> section(SectionText section) {
        var blocks = section.blocks().stream()
                .map(block -> Map.<String, Object>of("list", block.list(), "lines", block.lines()))
                .toList();
        return Map.of("heading", section.heading(), "blocks", blocks);
    }

    private static Map<String, Object> signature(SignatureLine line) {
        return Map.of(
                "side", line.side(),
                "signed", line.isSigned(),
                "name", line.name(),
                "office", line.office(),
                "place", line.place(),
                "signedOn", line.isSigned() ? WrittenDates.of(line.signedOn()) : "",
                "attached", line.file() > 0);
    }

    private static Map<String, Object> version(VersionLine line) {
        var day = LocalDate.ofInstant(line.sharedAt(), WorkingDays.LONDON);
        return Map.of("number", line.number(), "note", line.note(), "day", WrittenDates.of(day), "by", line.sharedBy());
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
