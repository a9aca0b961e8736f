package hemerotheque.importing.format.wacz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files that a WACZ says it has, each with the digest of its bytes: `sha256:…`. Paths are only compared with the
/// names in the zip.
///
/// Source: WACZ 1.1.1, section 5.1; Frictionless Data Package.
record DataPackage(Map<String, String> digests) {

    static final String NAME = "datapackage.json";
    static final String OWN_DIGEST = "datapackage-digest.json";

    /// Bytes, our choice: a name and a digest for some ten thousand files.
    static final int LARGEST = 4 << 20;

    static final DataPackage NONE = new DataPackage(Map.of());

    /// @throws JacksonException where `json` is none
    static DataPackage of(byte[] json) {
        var digests = new LinkedHashMap<String, String>();
        for (var resource : JsonMapper.shared().readTree(json).path("resources")) {
            var path = text(resource, "path");
            path.ifPresent(name -> digests.put(name, text(resource, "hash").orElse("")));
        }
        return new DataPackage(digests);
    }

    /// The same, knowing the digest of itself that stands in a file of its own.
    DataPackage with(byte[] ownDigest) {
        var json = JsonMapper.shared().readTree(ownDigest);
        var all = new LinkedHashMap<>(digests);
        text(json, "hash").ifPresent(hash -> all.put(NAME, hash));
        return new DataPackage(all);
    }

    private static Optional<String> text(JsonNode object, String name) {
        var value = object.path(name);
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    /// Nothing where it does not name the file, or without a digest.
    Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path)).filter(digest -> !digest.isBlank());
    }
}
