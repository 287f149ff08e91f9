using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackPainBot.UnitTests.Host.Models;

/// <summary>A local server that speaks the wire formats of OpenAI's chat completions and Anthropic's messages, and says what a test tells it to.</summary>
public sealed class ModelServer : IAsyncDisposable
{
    public const string Key = "sk-test-0123456789abcdef";

    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    /// <summary>What it says to a prompt. Null keeps the caller waiting.</summary>
    public Func<string, string?> Says { get; set; } = _ => "NONE";

    /// <summary>Anything but 200 answers with an error that repeats the key and the prompt, as providers do.</summary>
    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    /// <summary>Asked of a streamed answer before each of its words; lets a test look at what came so far, or never goes on.</summary>
    public Func<string, Task> BetweenWords { get; set; } = _ => Task.CompletedTask;

    /// <summary>How many answers were asked for word by word.</summary>
    public int Streamed { get; private set; }

    /// <summary>Sends something that is not the protocol.</summary>
    public bool Garbles { get; set; }

    public ConcurrentQueue<string> Prompts { get; } = [];

    public ConcurrentQueue<string> Instructions { get; } = [];

    public string Address => _app.Urls.First();

    public static async Task<ModelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new ModelServer(app);
        app.MapPost("/v1/chat/completions", server.CompleteAsync);
        app.MapPost("/v1/messages", server.MessageAsync);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task CompleteAsync(HttpContext http)
    {
        var asked = (await JsonNode.ParseAsync(http.Request.Body))!;
        var messages = asked["messages"]!.AsArray();
        var allowed = http.Request.Headers.Authorization == "Bearer " + Key;
        if (asked["stream"]?.GetValue<bool>() == true)
        {
            Prompts.Enqueue(Text(messages[^1]!));
            Streamed++;
            await StreamAsync(http, Says(Text(messages[^1]!)) ?? "");
            return;
        }

        await AnswerAsync(http, allowed, Text(messages[0]!), Text(messages[^1]!), said => new JsonObject
        {
            ["id"] = "chatcmpl-1",
            ["object"] = "chat.completion",
            ["created"] = 1764000000,
            ["model"] = asked["model"]!.GetValue<string>(),
            ["choices"] = new JsonArray(new JsonObject
            {
                ["index"] = 0,
                ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = said, ["refusal"] = null },
                ["finish_reason"] = "stop",
            }),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 10, ["completion_tokens"] = 10, ["total_tokens"] = 20 },
        });
    }

    private async Task StreamAsync(HttpContext http, string said)
    {
        http.Response.ContentType = "text/event-stream";
        var sent = "";
        foreach (var word in said.Split(' '))
        {
            await BetweenWords(sent);
            sent += (sent.Length > 0 ? " " : "") + word;
            await SendChunkAsync(http, new JsonObject { ["content"] = (sent == word ? "" : " ") + word }, null);
        }

        await SendChunkAsync(http, [], "stop");
        await http.Response.WriteAsync("data: [DONE]\n\n");
    }

    private static Task SendChunkAsync(HttpContext http, JsonObject delta, string? end)
    {
        var chunk = new JsonObject
        {
            ["id"] = "chatcmpl-1",
            ["object"] = "chat.completion.chunk",
            ["created"] = 1764000000,
            ["model"] = "a-model",
            ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = end }),
        };
        return http.Response.WriteAsync($"data: {chunk.ToJsonString(JsonSerializerOptions.Web)}\n\n");
    }

    private async Task MessageAsync(HttpContext http)
    {
        var asked = (await JsonNode.ParseAsync(http.Request.Body))!;
        // The documentation shows the key in its own header, the official package sends it as a bearer.
        var allowed = (http.Request.Headers["x-api-key"] == Key || http.Request.Headers.Authorization == "Bearer " + Key) && http.Request.Headers.ContainsKey("anthropic-version") && asked["max_tokens"]!.GetValue<int>() > 0;
        await AnswerAsync(http, allowed, asked["system"] is null ? "" : Text(asked, "system"), Text(asked["messages"]![0]!), said => new JsonObject
        {
            ["id"] = "msg_1",
            ["type"] = "message",
            ["role"] = "assistant",
            ["model"] = asked["model"]!.GetValue<string>(),
            ["content"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = said }),
            ["stop_reason"] = "end_turn",
            ["stop_sequence"] = null,
            ["usage"] = new JsonObject { ["input_tokens"] = 10, ["output_tokens"] = 10 },
        });
    }

    private async Task AnswerAsync(HttpContext http, bool allowed, string instructions, string prompt, Func<string, JsonObject> wrap)
    {
        Instructions.Enqueue(instructions);
        Prompts.Enqueue(prompt);
        if (Says(prompt) is not { } said)
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        http.Response.ContentType = "application/json";
        http.Response.StatusCode = (int)(allowed ? Status : HttpStatusCode.Unauthorized);
        var error = new JsonObject { ["type"] = "error", ["error"] = new JsonObject { ["type"] = "api_error", ["message"] = $"Bad key {Key} for {prompt}" } };
        await http.Response.WriteAsync(Garbles ? "<html>Welcome to the proxy</html>" : (http.Response.StatusCode == 200 ? wrap(said) : error).ToJsonString(JsonSerializerOptions.Web));
    }

    private static string Text(JsonNode message, string field = "content") => message[field] switch
    {
        JsonArray parts => string.Concat(parts.Select(part => part!["text"]!.GetValue<string>())),
        var text => text!.GetValue<string>(),
    };
}
