package org.openleap.poster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://leap.trust.example/tell-us?service=larkrise-ward";

    @Test
    void aPhoneReadsTheAddress() throws Exception {
        var png = Base64.getDecoder().decode(QrCode.of(ADDRESS).replace("data:image/png;base64,", ""));
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);

        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }
}
