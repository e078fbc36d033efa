package fr.gouv.barometre.common.table;

import fr.gouv.barometre.common.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked over all parts of a package, and stops where no honest one goes. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream unpacked, long most) {
        super(unpacked);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new RefusedException("table.refused.bomb");
        }
    }

    /** Bytes that the other parts may still take. */
    long left() {
        return left;
    }
}
