-- What wrk sends: the requests of a file, one after the other, over and over, or each once when there is a limit.
-- The file has a line for each request, with tabs between method, path, body and headers.
local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds; long nanoseconds; } bench_time; int clock_gettime(int, bench_time *);")

local monotonic = 1
local time = ffi.new("bench_time")
local threads = {}

local function microseconds()
  ffi.C.clock_gettime(monotonic, time)
  return tonumber(time.seconds) * 1e6 + tonumber(time.nanoseconds) / 1e3
end

function setup(thread)
  table.insert(threads, thread)
end

local function read(file, limit, skip)
  local requests, number = {}, 0
  for line in io.lines(file) do
    number = number + 1
    if number > skip and (limit == nil or #requests < limit) then
      local method, path, body, rest = line:match("^([^\t]+)\t([^\t]+)\t([^\t]*)(.*)$")
      local headers = {}
      for name, value in rest:gmatch("([^\t:]+): ([^\t]*)") do headers[name] = value end
      table.insert(requests, wrk.format(method, path, headers, body ~= "" and body or nil))
    end
  end
  return requests
end

function init(args)
  local limit = tonumber(args[2])
  local requests = read(args[1], limit, tonumber(args[3]) or 0)
  sent, answered, refused, took = 0, 0, 0, 0
  if limit == nil then
    local index = 0
    request = function()
      index = index % #requests + 1
      return requests[index]
    end
    return
  end

  local isReal, started = false, 0
  request = function()
    -- wrk looks at one before it begins.
    if not isReal then
      isReal = true
      return requests[1]
    end
    if sent == 0 then started = microseconds() end
    if sent < limit then sent = sent + 1 end
    return requests[(sent - 1) % #requests + 1]
  end
  response = function(status)
    answered = answered + 1
    if status > 299 then refused = refused + 1 end
    if took == 0 and sent >= limit then
      took = microseconds() - started
      counted = answered
      wrk.thread:stop()
    end
  end
end

-- Requests answered, microseconds, answers that are refusals, requests that got none, requests sent.
function done(summary, latency)
  local thread = threads[1]
  local errors = summary.errors
  local unanswered = errors.connect + errors.read + errors.write + errors.timeout
  local count, duration, refusals = summary.requests, summary.duration, errors.status
  if thread:get("took") > 0 then
    count, duration, refusals = thread:get("counted"), thread:get("took"), thread:get("refused")
  end
  io.write(string.format("measured %d %d %d %d %d\n", count, duration, refusals, unanswered, thread:get("sent")))
end
