package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text as the programs of town halls write it: with a byte order mark it says its encoding; else strict UTF-8, because text in
 * another encoding is hardly ever valid UTF-8 by chance; else Windows-1252, which Excel writes in France.
 */
final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A picture or a PDF has some of these in its first bytes, a text never. */
    private static final Pattern BINARY = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f]");

    private static final int MARK = 0xFEFF;

    private TextEncoding() {}

    static String decode(byte[] content) {
        String text = withoutMark(decodeAsSaid(content));
        if (BINARY.matcher(text).find() || text.startsWith("%PDF")) {
            throw new RefusedException("table.refused.notATable");
        }
        return text;
    }

    private static String decodeAsSaid(byte[] content) {
        if (content.length >= 2 && (content[0] & content[1] & 0xFE) == 0xFE && content[0] != content[1]) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
