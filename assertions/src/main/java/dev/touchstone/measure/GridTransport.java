package dev.touchstone.measure;

import java.util.Arrays;

/**
 * The cheapest way to move units between the cells of a grid, where a step to one of the four neighbours costs 1 a unit: a min-cost flow,
 * solved exactly by the primal-dual method (Ford and Fulkerson 1957) with blocking flows (Dinitz 1970).
 *
 * <p>Each cell has a price; flow may only run from a cell to a neighbour that is cheaper by one, and prices of neighbours never differ by more.
 * By complementary slackness a flow of that kind is the cheapest for what it has moved. Units run as far as prices let them; the cells
 * from which a shortage can still be reached then become cheaper by one, and so on until no surplus is left.
 */
final class GridTransport {

    /** Of steps to the four neighbours; a step and its way back differ in the last bit. */
    private static final int STEPS = 4;

    private static final int WALL = Integer.MAX_VALUE / 2;

    private final int[] step;
    private final int[] price;
    private final long[] surplus;
    private final long[][] flow;
    private final int[] level;
    private final int[] nextStep;
    private final int[] queue;
    private int reached;

    /** @param surplus what each cell has too much, row by row, or with a minus sign too little; they sum to zero */
    GridTransport(int height, int width, long[] surplus) {
        int stride = width + 2;
        int cells = (height + 2) * stride;
        this.step = new int[] {1, -1, stride, -stride};
        this.price = new int[cells];
        this.surplus = new long[cells];
        this.flow = new long[STEPS][cells];
        this.level = new int[cells];
        this.nextStep = new int[cells];
        this.queue = new int[cells];
        Arrays.fill(price, WALL);
        for (int row = 0; row < height; row++) {
            int inside = (row + 1) * stride + 1;
            Arrays.fill(price, inside, inside + width, WALL - 2);
            System.arraycopy(surplus, row * width, this.surplus, inside, width);
        }
    }

    /** The least number of steps, summed over all units. */
    double cost() {
        priceByDistance();
        drain();
        while (Arrays.stream(surplus).anyMatch(units -> units > 0)) {
            if (levelsReachASurplus()) {
                pushAlongLevels();
            } else {
                for (int i = 0; i < reached; i++) {
                    price[queue[i]]--;
                }
            }
        }
        return Arrays.stream(flow)
                .flatMapToLong(Arrays::stream)
                .asDoubleStream()
                .sum();
    }

    /** First prices: the distance to the nearest shortage. */
    private void priceByDistance() {
        reached = 0;
        for (int cell = 0; cell < price.length; cell++) {
            if (surplus[cell] < 0) {
                price[cell] = 0;
                queue[reached++] = cell;
            }
        }
        for (int i = 0; i < reached; i++) {
            int cell = queue[i];
            for (int way : step) {
                int next = cell + way;
                if (price[next] == WALL - 2) {
                    price[next] = price[cell] + 1;
                    queue[reached++] = next;
                }
            }
        }
    }

    /** Moves all surplus down to the nearest shortages, the farthest first. */
    private void drain() {
        for (int i = reached - 1; i >= 0 && price[queue[i]] > 0; i--) {
            int cell = queue[i];
            int way = 0;
            while (price[cell + step[way]] >= price[cell]) {
                way++;
            }
            move(cell, way, surplus[cell]);
            surplus[cell + step[way]] += surplus[cell];
            surplus[cell] = 0;
        }
    }

    /** Numbers cells by how many steps they are from a shortage, 1 being a shortage, 0 being cut off; those it reached lie in the queue. */
    private boolean levelsReachASurplus() {
        Arrays.fill(level, 0);
        Arrays.fill(nextStep, 0);
        reached = 0;
        int full = 0;
        for (int cell = 0; cell < surplus.length; cell++) {
            if (surplus[cell] < 0) {
                level[cell] = 1;
                queue[reached++] = cell;
            } else if (surplus[cell] > 0) {
                full++;
            }
        }
        int found = 0;
        for (int i = 0; i < reached && found < full; i++) {
            int cell = queue[i];
            for (int way = 0; way < STEPS; way++) {
                int before = cell + step[way];
                if (level[before] == 0 && room(before, way ^ 1) > 0) {
                    level[before] = level[cell] + 1;
                    queue[reached++] = before;
                    found += surplus[before] > 0 ? 1 : 0;
                }
            }
        }
        return found > 0;
    }

    private void pushAlongLevels() {
        for (int i = 0; i < reached; i++) {
            int cell = queue[i];
            if (surplus[cell] > 0) {
                surplus[cell] -= push(cell, surplus[cell]);
            }
        }
    }

    /** Sends up to so many units from level to level into shortages; says how many arrived. */
    private long push(int cell, long units) {
        if (surplus[cell] < 0) {
            long taken = Math.min(units, -surplus[cell]);
            surplus[cell] += taken;
            return taken;
        }
        long left = units;
        while (left > 0 && nextStep[cell] < STEPS) {
            int way = nextStep[cell];
            int next = cell + step[way];
            long room = level[next] == level[cell] - 1 ? room(cell, way) : 0;
            if (room > 0) {
                long sent = push(next, Math.min(left, room));
                move(cell, way, sent);
                left -= sent;
            }
            if (left > 0) {
                nextStep[cell]++;
            }
        }
        return units - left;
    }

    /** How many units prices let through: any number downwards, and upwards as many as came down that way. */
    private long room(int cell, int way) {
        int next = cell + step[way];
        return switch (price[cell] - price[next]) {
            case 1 -> Long.MAX_VALUE;
            case -1 -> flow[way ^ 1][next];
            default -> 0;
        };
    }

    private void move(int cell, int way, long units) {
        int next = cell + step[way];
        if (price[cell] > price[next]) {
            flow[way][cell] += units;
        } else {
            flow[way ^ 1][next] -= units;
        }
    }
}
