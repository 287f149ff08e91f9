using System.ComponentModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel;
using Moq;

namespace BackPainBot.UnitTests.Sdk.SemanticKernel;

public sealed class KernelTests
{
    [Fact]
    public async Task A_method_loses_its_async_suffix_and_takes_arguments_by_name()
    {
        var kernel = KernelWith(new Greeter());

        var result = await kernel.InvokeAsync("Greeter", "Greet", new KernelArguments { ["NAME"] = "Ana", ["times"] = "2" });

        Assert.Equal("Hello Ana Hello Ana", result.GetValue<string>());
    }

    [Fact]
    public async Task A_missing_argument_is_named()
    {
        var kernel = KernelWith(new Greeter());

        var failure = await Assert.ThrowsAsync<KernelException>(() => kernel.InvokeAsync("Greeter", "Greet"));

        Assert.Contains("'name'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_run_in_order_around_the_function_and_can_replace_its_result()
    {
        var order = new List<string>();
        var kernel = KernelWith(new Greeter());
        kernel.FunctionInvocationFilters.Add(new Recorder("outer", order));
        kernel.FunctionInvocationFilters.Add(new Recorder("inner", order));

        var result = await kernel.InvokeAsync<string>("Greeter", "Greet", new KernelArguments { ["name"] = "Bo" });

        Assert.Equal(["outer", "inner", "-inner", "-outer"], order);
        Assert.Equal("Hello Bo!!", result);
    }

    [Fact]
    public async Task A_cancelled_call_says_which_function()
    {
        var kernel = KernelWith(new Greeter());
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var failure = await Assert.ThrowsAsync<KernelFunctionCanceledException>(
            () => kernel.InvokeAsync("Greeter", "Greet", new KernelArguments { ["name"] = "Bo" }, source.Token));

        Assert.Equal("Greet", failure.Function.Name);
    }

    [Fact]
    public async Task A_services_filter_and_plugin_reach_the_kernel_of_an_application()
    {
        var order = new List<string>();
        var services = new ServiceCollection();
        services.AddSingleton<IFunctionInvocationFilter>(new Recorder("registered", order));
        services.AddKernel().Plugins.AddFromType<Greeter>();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<Kernel>().InvokeAsync("Greeter", "Greet", new KernelArguments { ["name"] = "Cy" });

        Assert.Equal(["registered", "-registered"], order);
    }

    [Fact]
    public async Task A_template_encodes_what_it_inserts_unless_told_otherwise()
    {
        var factory = new KernelPromptTemplateFactory();
        var config = new PromptTemplateConfig("{{$said}} / {{$ours}} / {{Greeter.Greet name=$said}}")
        {
            InputVariables = [new InputVariable { Name = "said" }, new InputVariable { Name = "ours", AllowDangerouslySetContent = true }],
        };

        var prompt = await factory.Create(config).RenderAsync(KernelWith(new Greeter()), new KernelArguments { ["said"] = "</s>", ["ours"] = "<b>" });

        Assert.Equal("&lt;/s&gt; / <b> / Hello &lt;/s&gt;", prompt);
    }

    [Theory]
    [InlineData("a {{$b", "a {{$b")]
    [InlineData("a }} b{{ }}", "a }} b{{ }}")]
    [InlineData("{{ {{ $name }} }}", "{{ &lt;Bo&gt; }}")]
    [InlineData("{{{$name}}}{$name}", "{&lt;Bo&gt;}{$name}")]
    [InlineData("{{'it\\'s'}} {{\"q\"}}", "it&#39;s q")]
    [InlineData("{{Greet 'you'}}, {{Greeter.Greet name = $name times = '2'}}", "Hello you, Hello &lt;Bo&gt; Hello &lt;Bo&gt;")]
    [InlineData("{{$missing}}!", "!")]
    public async Task The_innermost_braces_that_hold_code_are_filled_and_all_else_stays(string template, string expected) =>
        Assert.Equal(expected, await new KernelPromptTemplateFactory().Create(new PromptTemplateConfig(template)).RenderAsync(KernelWith(new Greeter()), new KernelArguments { ["name"] = "<Bo>" }));

    [Theory]
    [InlineData("{{$}}")]
    [InlineData("{{$na-me}}")]
    [InlineData("{{$a $b}}")]
    [InlineData("{{'a' 'b'}}")]
    [InlineData("{{Greeter.Gr-eet}}")]
    [InlineData("{{Greeter.Greet name}}")]
    [InlineData("{{Greeter.Greet name=}}")]
    public void Code_that_makes_no_sense_is_refused_before_it_is_needed(string template) =>
        Assert.Throws<KernelException>(() => KernelFunctionFactory.CreateFromPrompt(template));

    [Fact]
    public async Task A_prompt_goes_to_the_chat_client_after_the_render_filters()
    {
        var client = new Mock<IChatClient>();
        client.Setup(c => c.GetResponseAsync(It.IsAny<IEnumerable<ChatMessage>>(), It.IsAny<ChatOptions?>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((IEnumerable<ChatMessage> messages, ChatOptions? _, CancellationToken _) => new ChatResponse(new ChatMessage(ChatRole.Assistant, "echo " + messages.Single().Text)));
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(client.Object);
        builder.Services.AddSingleton<IPromptRenderFilter>(new Shouting());

        var result = await builder.Build().InvokePromptAsync("hi {{$who}}", new KernelArguments { ["who"] = "you" });

        Assert.Equal("echo HI YOU", result.GetValue<string>());
        Assert.Equal("HI YOU", result.RenderedPrompt);
    }

    [Fact]
    public void A_function_describes_itself_to_a_chat_client()
    {
        var function = KernelWith(new Greeter()).Plugins.GetFunction("Greeter", "Greet");

        Assert.Equal("Greets somebody.", function.Description);
        Assert.Equal("string", function.JsonSchema.GetProperty("properties").GetProperty("name").GetProperty("type").GetString());
        Assert.Equal("name", function.JsonSchema.GetProperty("required")[0].GetString());
    }

    [Fact]
    public void An_unknown_function_is_named_in_the_error()
    {
        var failure = Assert.Throws<KeyNotFoundException>(() => KernelWith(new Greeter()).Plugins.GetFunction("Greeter", "Nope"));

        Assert.Contains("Nope", failure.Message, StringComparison.Ordinal);
    }

    private static Kernel KernelWith(object plugin)
    {
        var kernel = new Kernel();
        kernel.Plugins.AddFromObject(plugin);
        return kernel;
    }

    private sealed class Greeter
    {
        [KernelFunction, Description("Greets somebody.")]
        public async Task<string> GreetAsync(string name, int times = 1)
        {
            await Task.Yield();
            return string.Join(' ', Enumerable.Repeat($"Hello {name}", times));
        }
    }

    private sealed class Recorder(string name, List<string> order) : IFunctionInvocationFilter
    {
        public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
        {
            order.Add(name);
            await next(context);
            order.Add("-" + name);
            context.Result = new FunctionResult(context.Result, context.Result.GetValue<string>() + "!");
        }
    }

    private sealed class Shouting : IPromptRenderFilter
    {
        public async Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next)
        {
            await next(context);
            context.RenderedPrompt = context.RenderedPrompt!.ToUpperInvariant();
        }
    }
}
