-- Each request asks the next question of a file, from networks of its own so that nobody is held up.
local questions, asked, first = {}, 0, 0
local thread_number = 0

function setup(thread)
  thread:set("number", thread_number)
  thread_number = thread_number + 1
end

local function encode(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", c:byte()) end))
end

function init(args)
  for line in io.lines(args[1]) do questions[#questions + 1] = encode(line) end
  first = math.floor(#questions / 2) * number
end

function request()
  asked = asked + 1
  local question = questions[(first + asked) % #questions + 1]
  local network = asked % 60000
  local headers = { ["X-Forwarded-For"] = string.format("20%d.%d.%d.7", number, network / 250, network % 250) }
  return wrk.format("GET", "/sok?q=" .. question, headers)
end

function done(summary, latency)
  local errors = summary.errors.status + summary.errors.connect + summary.errors.timeout
  print(string.format("RESULT %.0f requests/s, median %.1f ms, p99 %.1f ms, errors %d",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
    latency:percentile(99) / 1000, errors))
end
