"""Prints the table of Benchmarks/run: medians, ratios, start time, pages of a large list, memory."""
import statistics
import subprocess
import sys
import time
import urllib.parse
import urllib.request

results, server, idle, loaded, one_size, list_size, base, header = sys.argv[1:]
rows = {}
for line in open(results):
    what, who, rate, p99 = line.split()
    rows.setdefault((what, who), []).append((float(rate), p99))


def rate(what, who):
    return statistics.median(r for r, _ in rows[what, who])


names = {"one": f"GET of one record ({one_size} bytes)", "list": f"GET of 100 records ({list_size} bytes)"}
budgets = {"one": {"bare": 60, "nginx": 35}, "list": {"bare": 60, "nginx": 60}}
print("| what | who | requests/s | p99 | server is | budget |\n|---|---|---|---|---|---|")
for what in ("one", "list"):
    for who in ("server", "bare", "nginx"):
        if (what, who) not in rows:
            continue
        median = rate(what, who)
        p99 = sorted(rows[what, who])[len(rows[what, who]) // 2][1]
        ratio = budget = ""
        if who != "server":
            ratio = f"{100 * rate(what, 'server') / median:.0f} %"
            budget = f">= {budgets[what][who]} %"
        print(f"| {names[what]} | {who} | {median:,.0f} | {p99} | {ratio} | {budget} |")

starts = []
for _ in range(5):
    begin = time.monotonic()
    process = subprocess.Popen([server, "serve", "npq", "--port", "0"], stdout=subprocess.PIPE, text=True)
    url = process.stdout.readline().split()[-1]
    urllib.request.urlopen(f"{url}/_mock/health").read()
    starts.append(time.monotonic() - begin)
    process.terminate()
    process.wait()


def page(number):
    times = []
    for attempt in range(15):
        # Another size of page each time, so that no kept answer serves twice.
        query = urllib.parse.urlencode({"page[page]": number, "page[per_page]": 80 + attempt})
        name, value = header.split(": ")
        request = urllib.request.Request(f"{base}?{query}", headers={name: value})
        begin = time.monotonic()
        urllib.request.urlopen(request).read()
        times.append(time.monotonic() - begin)
    return statistics.median(times) * 1000


first, last = page(1), page(100)
print("\n| what | measured | budget |\n|---|---|---|")
print(f"| start to first answer | {statistics.median(starts) * 1000:.0f} ms | <= 100 ms |")
print(f"| page 1, page 100 of 10,000 records, not kept | {first:.1f} ms, {last:.1f} ms ({last / first:.2f} x) | <= 1.5 x |")
print(f"| memory idle, after the load | {int(idle) // 1024} MB, {int(loaded) // 1024} MB | <= 40 MB, - |")
