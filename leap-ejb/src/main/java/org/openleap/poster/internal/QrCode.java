package org.openleap.poster.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square that phones read. */
final class QrCode {
    private static final int PIXELS = 600;
    /** A quarter may be torn off or covered by a pin. */
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 1);

    private QrCode() {}

    /** As a picture that can stand in a page ({@code data:} address). */
    static String of(String address) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    picture(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS)),
                    "png",
                    png);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No address of LEAP is too long for a QR code", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BufferedImage picture(BitMatrix squares) {
        var picture = new BufferedImage(squares.getWidth(), squares.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < squares.getWidth(); x++) {
            for (int y = 0; y < squares.getHeight(); y++) {
                picture.setRGB(x, y, (squares.get(x, y) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return picture;
    }
}
