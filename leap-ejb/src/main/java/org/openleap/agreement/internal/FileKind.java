package org.openleap.agreement.internal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementProblem;
import org.openleap.agreement.UploadedFile;
import org.openleap.shared.error.RuleViolatedException;

/** The kinds of files LEAP keeps, told by the first bytes of their content and never by their name. */
public enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    FileKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** @throws RuleViolatedException {@link AgreementProblem#FILE_SIZE} or {@link AgreementProblem#FILE_TYPE} */
    static FileKind of(UploadedFile file) {
        var content = file.content();
        if (content.length == 0 || content.length > UploadedFile.LARGEST) {
            throw new RuleViolatedException(AgreementProblem.FILE_SIZE);
        }
        return Stream.of(values())
                .filter(kind -> kind.begins(content))
                .findFirst()
                .orElseThrow(() -> new RuleViolatedException(AgreementProblem.FILE_TYPE));
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPicture() {
        return this != PDF;
    }

    private boolean begins(byte[] content) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
