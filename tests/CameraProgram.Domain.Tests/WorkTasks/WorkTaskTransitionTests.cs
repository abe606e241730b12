using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using static CameraProgram.Domain.Tests.WorkTasks.WorkTaskBuilder;
using C = CameraProgram.CameraProgramErrorCodes.WorkTasks;
using S = CameraProgram.WorkTasks.WorkTaskStatus;

namespace CameraProgram.Domain.Tests.WorkTasks;

/// <summary>Every verb in every status: either the status after it, or the code of the refusal.</summary>
public sealed class WorkTaskTransitionTests
{
    private static readonly Dictionary<string, Action<WorkTask>> Verbs = new()
    {
        ["Edit"] = t => t.Edit(Content("Tên mới"), null, Secretary, Now),
        ["ChangeLead"] = t => t.ChangeLead(OtherUnit, "Đúng chức năng hơn", Secretary, Now),
        ["Chase"] = t => t.Chase("Đề nghị báo cáo trước thứ Sáu", Secretary, Now),
        ["Accept"] = t => t.Accept(Officer, Now),
        ["Report"] = t => t.ReportProgress(70, null, [], Officer, Now),
        ["Note"] = t => t.AddNote("Đã gửi danh sách", [], Partner, Now),
        ["Submit"] = t => t.Submit("Đã xong", Officer, Now),
        ["Return"] = t => t.Return("Thiếu ảnh", Secretary, Now),
        ["Complete"] = t => t.Complete(null, Secretary, Now),
        ["Cancel"] = t => t.Cancel("Không còn cần", Secretary, Now),
        ["RequestExtension"] = t => t.RequestExtension(Due.AddDays(10), "Mưa lũ", Officer, Now),
        ["GrantExtension"] = t => t.GrantExtension(null, Secretary, Now),
        ["RefuseExtension"] = t => t.RefuseExtension("Việc gấp", Secretary, Now),
    };

    public static TheoryData<string, S, S> Legal => new()
    {
        { "Edit", S.Assigned, S.Assigned },
        { "Edit", S.Accepted, S.Accepted },
        { "Edit", S.InProgress, S.InProgress },
        { "Edit", S.Submitted, S.Submitted },
        { "Edit", S.Returned, S.Returned },
        { "Chase", S.Assigned, S.Assigned },
        { "Chase", S.Accepted, S.Accepted },
        { "Chase", S.InProgress, S.InProgress },
        { "Chase", S.Returned, S.Returned },
        { "ChangeLead", S.Assigned, S.Assigned },
        { "ChangeLead", S.Accepted, S.Assigned },
        { "ChangeLead", S.InProgress, S.Assigned },
        { "ChangeLead", S.Returned, S.Assigned },
        { "Accept", S.Assigned, S.Accepted },
        { "Report", S.Accepted, S.InProgress },
        { "Report", S.InProgress, S.InProgress },
        { "Report", S.Returned, S.InProgress },
        { "Note", S.Assigned, S.Assigned },
        { "Note", S.Accepted, S.Accepted },
        { "Note", S.InProgress, S.InProgress },
        { "Note", S.Returned, S.Returned },
        { "Submit", S.Accepted, S.Submitted },
        { "Submit", S.InProgress, S.Submitted },
        { "Submit", S.Returned, S.Submitted },
        { "Return", S.Submitted, S.Returned },
        { "Complete", S.Submitted, S.Completed },
        { "Cancel", S.Assigned, S.Cancelled },
        { "Cancel", S.Accepted, S.Cancelled },
        { "Cancel", S.InProgress, S.Cancelled },
        { "Cancel", S.Submitted, S.Cancelled },
        { "Cancel", S.Returned, S.Cancelled },
        { "RequestExtension", S.Assigned, S.Assigned },
        { "RequestExtension", S.Accepted, S.Accepted },
        { "RequestExtension", S.InProgress, S.InProgress },
        { "RequestExtension", S.Returned, S.Returned },
    };

    public static TheoryData<string, S, string> Illegal
    {
        get
        {
            var data = new TheoryData<string, S, string>
            {
                { "Chase", S.Submitted, C.AlreadySubmitted },
                { "ChangeLead", S.Submitted, C.AlreadySubmitted },
                { "Accept", S.Accepted, C.AlreadyAccepted },
                { "Accept", S.InProgress, C.AlreadyAccepted },
                { "Accept", S.Submitted, C.AlreadyAccepted },
                { "Accept", S.Returned, C.AlreadyAccepted },
                { "Report", S.Assigned, C.NotAccepted },
                { "Report", S.Submitted, C.AlreadySubmitted },
                { "Note", S.Submitted, C.AlreadySubmitted },
                { "Submit", S.Assigned, C.NotAccepted },
                { "Submit", S.Submitted, C.AlreadySubmitted },
                { "RequestExtension", S.Submitted, C.AlreadySubmitted },
            };
            foreach (var status in new[] { S.Assigned, S.Accepted, S.InProgress, S.Returned })
            {
                data.Add("Return", status, C.NotSubmitted);
                data.Add("Complete", status, C.NotSubmitted);
            }

            foreach (var status in new[] { S.Assigned, S.Accepted, S.InProgress, S.Submitted, S.Returned })
            {
                data.Add("GrantExtension", status, C.NoExtensionAsked);
                data.Add("RefuseExtension", status, C.NoExtensionAsked);
            }

            foreach (var verb in Verbs.Keys)
            {
                data.Add(verb, S.Completed, C.Closed);
                data.Add(verb, S.Cancelled, C.Closed);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Legal))]
    public void Verb_WhenStatusAllowsIt_LeadsToTheNextStatusAndIsRecorded(string verb, S from, S to)
    {
        var task = In(from);
        var events = task.History.Count;

        Verbs[verb](task);

        task.Status.ShouldBe(to);
        task.History.Count.ShouldBe(events + 1);
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public void Verb_WhenStatusForbidsIt_IsRefusedAndNothingChanges(string verb, S from, string code)
    {
        var task = In(from);
        var events = task.History.Count;

        var refusal = Should.Throw<BusinessException>(() => Verbs[verb](task));

        refusal.Code.ShouldBe(code);
        task.Status.ShouldBe(from);
        task.History.Count.ShouldBe(events);
    }

    [Fact]
    public void Table_WhenReadAsAWhole_NamesEveryVerbInEveryStatus()
    {
        var named = Legal.Select(r => (r.Data.Item1, r.Data.Item2)).Concat(Illegal.Select(r => (r.Data.Item1, r.Data.Item2))).ToHashSet();

        named.Count.ShouldBe(Verbs.Count * Enum.GetValues<S>().Length);
    }

    [Theory]
    [InlineData("Accept", S.Assigned)]
    [InlineData("Report", S.InProgress)]
    [InlineData("Submit", S.InProgress)]
    [InlineData("RequestExtension", S.InProgress)]
    public void Work_WhenByACoordinatingUnit_IsRefused(string verb, S status)
    {
        var task = In(status);
        var act = new Dictionary<string, Action>
        {
            ["Accept"] = () => task.Accept(Partner, Now),
            ["Report"] = () => task.ReportProgress(80, null, [], Partner, Now),
            ["Submit"] = () => task.Submit("Xong", Partner, Now),
            ["RequestExtension"] = () => task.RequestExtension(Due.AddDays(1), "Chậm", Partner, Now),
        }[verb];

        Should.Throw<ForbiddenException>(act).Code.ShouldBe(C.NotYours);
        task.Status.ShouldBe(status);
    }

    [Fact]
    public void AddNote_WhenByAStranger_IsRefused() =>
        Should.Throw<ForbiddenException>(() => In(S.InProgress).AddNote("Xin chào", [], Stranger, Now)).Code.ShouldBe(C.NotYours);
}
