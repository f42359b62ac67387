package dev.touchstone.conformance;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stored maps of one method and target: whole, or as samples, full maps of some images, and statistics of all of them. */
final class StoredMaps {

    private static final Pattern FULL = Pattern.compile(".*/(\\w+)_full_img(\\d+)_f64\\.npy");

    private final GoldenFolder folder;
    private final String prefix;
    private final String directory;
    private final String target;

    /** @param directory the method's folder @param target the start of its files' names */
    StoredMaps(GoldenFolder folder, String directory, String target) {
        this.folder = folder;
        this.directory = directory;
        this.target = target;
        this.prefix = directory + "/" + target;
    }

    /** The errors of maps (n, ...), each over the largest value of its own stored map. */
    Errors compare(Numbers maps) {
        Errors errors = new Errors();
        boolean any = false;
        if (folder.has(prefix + "_f64.npy")) {
            whole(maps, errors);
            return errors;
        }
        if (folder.has(prefix + "_samples_f64.npy")) {
            samples(maps, errors);
            any = true;
        }
        if (folder.has(prefix + "_stats_f64.npy")) {
            statistics(maps, errors);
            any = true;
        }
        for (String file : folder.files(directory)) {
            Matcher full = FULL.matcher(file);
            if (full.matches() && full.group(1).equals(target)) {
                int row = Integer.parseInt(full.group(2));
                Numbers map = folder.array(file);
                row(maps.row(row), map.reshape(lead(map.shape())), map.largest(), file + ", row " + row, errors);
                any = true;
            }
        }
        if (!any) {
            throw new IllegalStateException("the manifest lists " + prefix + ", and no array holds its values");
        }
        return errors;
    }

    private static int[] lead(int[] shape) {
        int[] led = new int[shape.length + 1];
        led[0] = 1;
        System.arraycopy(shape, 0, led, 1, shape.length);
        return led;
    }

    private void whole(Numbers maps, Errors errors) {
        String file = prefix + "_f64.npy";
        Numbers stored = folder.array(file);
        for (int row = 0; row < stored.rows(); row++) {
            Numbers map = stored.row(row);
            row(maps.row(row), map, map.largest(), file + ", row " + row, errors);
        }
    }

    private static void row(Numbers map, Numbers stored, double scale, String at, Errors errors) {
        if (!Arrays.equals(map.shape(), stored.shape())) {
            throw new IllegalStateException(at + " is a map of shape " + Arrays.toString(stored.rowShape())
                    + ", and the method gives " + Arrays.toString(map.rowShape()));
        }
        for (int i = 0; i < stored.values().length; i++) {
            errors.add(map.values()[i], stored.values()[i], scale, at + ", value " + i);
        }
    }

    private void samples(Numbers maps, Errors errors) {
        String file = prefix + "_samples_f64.npy";
        Numbers stored = folder.array(file);
        Numbers positions = folder.array("images/positions.npy");
        for (int row = 0; row < stored.rows(); row++) {
            double scale = scale(row, stored);
            for (int i = 0; i < stored.rowSize(); i++) {
                int position = (int) positions.row(row).values()[i];
                errors.add(
                        maps.values()[row * maps.rowSize() + position],
                        stored.values()[row * stored.rowSize() + i],
                        scale,
                        file + ", row " + row + ", value " + position);
            }
        }
    }

    private double scale(int row, Numbers samples) {
        if (!folder.has(prefix + "_stats_f64.npy")) {
            return samples.row(row).largest();
        }
        return MapStatistics.stored(folder.array(prefix + "_stats_f64.npy").row(row))
                .largest();
    }

    private void statistics(Numbers maps, Errors errors) {
        String file = prefix + "_stats_f64.npy";
        Numbers stored = folder.array(file);
        for (int row = 0; row < stored.rows(); row++) {
            MapStatistics.of(maps.row(row))
                    .compare(MapStatistics.stored(stored.row(row)), file + ", row " + row, errors);
        }
    }
}
