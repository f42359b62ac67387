package dev.touchstone.measure;

import java.util.Arrays;

/** The cheapest transport between two lists of whole amounts, by shortest augmenting paths over a full table of costs. */
final class DenseTransport {

    private final long[] supply;
    private final long[] demand;
    private final int[][] cost;
    private final long[][] sent;

    DenseTransport(long[] supply, long[] demand, int[][] cost) {
        this.supply = supply.clone();
        this.demand = demand.clone();
        this.cost = cost;
        this.sent = new long[supply.length][demand.length];
    }

    long cost() {
        while (Arrays.stream(supply).sum() > 0) {
            augment();
        }
        long total = 0;
        for (int i = 0; i < supply.length; i++) {
            for (int j = 0; j < demand.length; j++) {
                total += sent[i][j] * cost[i][j];
            }
        }
        return total;
    }

    /** Bellman-Ford from every supply that is left, then one path to the nearest demand that is left. */
    private void augment() {
        int n = supply.length;
        int[] distance = new int[n + demand.length];
        int[] before = new int[n + demand.length];
        Arrays.fill(before, -1);
        for (int node = 0; node < distance.length; node++) {
            distance[node] = node < n && supply[node] > 0 ? 0 : Integer.MAX_VALUE / 2;
        }
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < demand.length; j++) {
                    if (distance[i] + cost[i][j] < distance[n + j]) {
                        distance[n + j] = distance[i] + cost[i][j];
                        before[n + j] = i;
                        shorter = true;
                    }
                    if (sent[i][j] > 0 && distance[n + j] - cost[i][j] < distance[i]) {
                        distance[i] = distance[n + j] - cost[i][j];
                        before[i] = n + j;
                        shorter = true;
                    }
                }
            }
        }
        int end = -1;
        for (int j = 0; j < demand.length; j++) {
            if (demand[j] > 0 && (end < 0 || distance[n + j] < distance[end])) {
                end = n + j;
            }
        }
        push(end, before);
    }

    private void push(int end, int[] before) {
        int n = supply.length;
        long amount = demand[end - n];
        int start = end;
        while (before[start] >= 0) {
            if (start < n) {
                amount = Math.min(amount, sent[start][before[start] - n]);
            }
            start = before[start];
        }
        amount = Math.min(amount, supply[start]);
        for (int node = end; before[node] >= 0; node = before[node]) {
            if (node < n) {
                sent[node][before[node] - n] -= amount;
            } else {
                sent[before[node]][node - n] += amount;
            }
        }
        supply[start] -= amount;
        demand[end - n] -= amount;
    }
}
