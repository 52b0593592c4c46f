package org.openleap.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openleap.intake.QrPicture;

class QrCodeTest {
    private static final String ADDRESS = "https://leap.trust.example/tell-us?from=4x7k92qm";
    private static final int SCALE = 8;
    private static final int BLACK = 0;
    private static final int WHITE = 0xFFFFFF;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void aPhoneReadsTheAddressFromTheDrawing() throws Exception {
        var drawn = QrCode.of(ADDRESS);
        int side = drawn.size() * SCALE;

        var source = new RGBLuminanceSource(side, side, pixels(drawn));
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    /** Paints every run of dark squares of the path. */
    private static int[] pixels(QrPicture drawn) {
        int side = drawn.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        RUN.matcher(drawn.path()).results().forEach(run -> {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++)
                Arrays.fill(pixels, row * side + x, row * side + x + width, BLACK);
        });
        return pixels;
    }
}
