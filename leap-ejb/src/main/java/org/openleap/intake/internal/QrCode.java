package org.openleap.intake.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openleap.intake.QrPicture;

/** Draws an address as a square that phones read. */
public final class QrCode {
    /** A quarter of the picture may be covered or torn off. */
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 2);

    private QrCode() {}

    public static QrPicture of(String address) {
        try {
            var squares = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, HINTS);
            return new QrPicture(squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No address of LEAP is too long for a QR code", tooLong);
        }
    }

    /** Each run of dark squares in a row is one rectangle. */
    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int length = run(squares, x, y);
                if (length > 0) path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                x += length;
            }
        }
        return path.toString();
    }

    private static int run(BitMatrix squares, int from, int y) {
        int x = from;
        while (x < squares.getWidth() && squares.get(x, y)) x++;
        return x - from;
    }
}
