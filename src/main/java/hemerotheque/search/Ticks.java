package hemerotheque.search;

import java.util.List;
import java.util.stream.DoubleStream;

/// The marks of an axis that begins at 0: round numbers, three to six of them.
///
/// @param step from one mark to the next: 1, 2 or 5 and a power of ten
/// @param top the last mark, not under what is to be shown
public record Ticks(double step, double top) {

    /// @param most the highest number that is shown, 0 or more
    /// @param whole whether only whole numbers can be met
    public static Ticks upTo(double most, boolean whole) {
        double rough = Math.max(most, whole ? 1 : 1e-9) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= rough * 0.999)
                .findFirst()
                .orElse(10 * power);
        if (whole) step = Math.max(1, step);
        return new Ticks(step, step * Math.max(1, Math.ceil(most / step - 1e-9)));
    }

    public List<Double> all() {
        return DoubleStream.iterate(0, mark -> mark <= top + step / 2, mark -> mark + step)
                .boxed()
                .toList();
    }
}
