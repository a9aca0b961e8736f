package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What a container holds by address, found for a page by the addresses that it writes, whole or relative to its own.
///
/// An address is only compared with others: nothing is fetched, no file is opened.
public final class LocatedResources implements Resources {

    private final BaseAddress base;
    private final Map<String, Supplier<Optional<byte[]>>> held = new HashMap<>();

    /// @param base the address to which relative ones belong; absent where there is none
    public LocatedResources(Optional<String> base) {
        this.base = new BaseAddress(base);
    }

    /// Adds what stood at `address`; the first of two at one address stays.
    public void add(String address, byte[] bytes) {
        add(address, () -> Optional.of(bytes));
    }

    /// The same for what is unpacked whenever it is asked for.
    public void add(String address, Supplier<Optional<byte[]>> packed) {
        if (address.length() <= BaseAddress.LONGEST) held.putIfAbsent(base.key(address), packed);
    }

    @Override
    public Optional<byte[]> at(String reference) {
        if (reference.isBlank() || reference.length() > BaseAddress.LONGEST) return Optional.empty();
        return Optional.ofNullable(held.get(base.key(reference)))
                .flatMap(Supplier::get)
                .filter(bytes -> bytes.length <= LARGEST);
    }
}
